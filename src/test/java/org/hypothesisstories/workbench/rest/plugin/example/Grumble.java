package org.hypothesisstories.workbench.rest.plugin.example;

/** What the example fails with. */
public class Grumble extends RuntimeException {
    public Grumble(String message) {
        super(message);
    }
}
