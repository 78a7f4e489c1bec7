package org.hypothesisstories.workbench.web.fragment;

import java.util.List;

/** Links under one heading; the heading may be empty. */
public record LinkSection(String id, String label, List<Link> links) {}
