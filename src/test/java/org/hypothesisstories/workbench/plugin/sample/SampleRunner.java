package org.hypothesisstories.workbench.plugin.sample;

/** A bean of the sample plugin that uses a service of the host as soon as it is made. */
public class SampleRunner {
    public SampleRunner(Runnable service) {
        service.run();
    }
}
