package org.hypothesisstories.workbench.web.screen;

import java.util.List;

/** The inputs of one tab of a screen. */
public record FormTab(String name, List<FormField> fields) {}
