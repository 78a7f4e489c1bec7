package org.hypothesisstories.workbench.web.fragment;

/** A web-item that is ready to be shown. The address carries the context path already. */
public record Link(String id, String label, String title, String href, String styleClass) {}
