/**
 * The command line: arguments and files come in, reports, dossiers and messages go out, with an
 * exit code. Knows picocli, the file system and the terminal, and which room to ask for what;
 * decides nothing about arrangements, and refuses to know rules, Drools or how a report is made.
 */
package org.entente.cli;
