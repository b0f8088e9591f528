package org.entente.reasoning.rules.network;

import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Tells the engine that facts come and go whole: none is ever changed in place, so it need not find
 * out which fields each rule depends on. The engine's own form of this comes with its compiler.
 */
final class WholeFacts implements KnowledgeBuilderConfiguration {
  @Override
  @SuppressWarnings("unchecked")
  public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> option) {
    if (option == (OptionKey<?>) PropertySpecificOption.KEY) {
      return (C) PropertySpecificOption.DISABLED;
    }
    throw new UnsupportedOperationException("nothing is said of " + option);
  }

  @Override
  public <C extends KnowledgeBuilderOption> void setOption(C option) {
    throw new UnsupportedOperationException("it is what it is");
  }

  @Override
  public void makeImmutable() {
    // it is
  }

  @Override
  public ClassLoader getClassLoader() {
    return WholeFacts.class.getClassLoader();
  }

  @Override
  public <
          X extends
              OptionsConfiguration<
                      KnowledgeBuilderOption,
                      SingleValueKieBuilderOption,
                      MultiValueKieBuilderOption>>
      X as(ConfigurationKey<X> key) {
    throw new UnsupportedOperationException("there is no other form of it");
  }

  @Override
  public boolean setProperty(String name, String value) {
    return false;
  }

  @Override
  public String getProperty(String name) {
    return null;
  }
}
