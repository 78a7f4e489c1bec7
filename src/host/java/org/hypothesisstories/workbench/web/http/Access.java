package org.hypothesisstories.workbench.web.http;

/** Who may ask for a page. */
public enum Access {
    ANYONE,
    USERS,
    ADMINISTRATORS
}
