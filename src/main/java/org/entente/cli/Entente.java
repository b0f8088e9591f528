package org.entente.cli;

import picocli.CommandLine.Command;

/** The command that the others belong to. */
@Command(
    name = "entente",
    description =
        "Read what is publicly said about a possible business arrangement, and state how likely it"
            + " is to happen, why, on whose word, and what is missing.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente demo                       a first look",
      "  entente assess story.txt           a story of your own",
      "  entente assess --help              all options of a command",
      "",
      "Environment: ENTENTE_RULES names the folder of rules, ENTENTE_CACHE the one that compiled",
      "rules are kept in, ENTENTE_JAVA_OPTS goes to Java, NO_COLOR turns colours off,",
      "ENTENTE_DEBUG=1 prints traces of faults."
    })
final class Entente {}
