package org.hypothesisstories.workbench.plugin.sample;

import java.util.function.Supplier;

/** A module class of the sample plugin that needs one of its beans. */
public class SampleModule implements Supplier<String> {
    private final SampleLauncher launcher;

    public SampleModule(SampleLauncher launcher) {
        this.launcher = launcher;
    }

    @Override
    public String get() {
        return "made with " + launcher.getClass().getSimpleName();
    }
}
