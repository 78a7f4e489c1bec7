package org.hypothesisstories.workbench.jira.user;

/** What it takes to create a user. */
public record NewUser(String name, String password, String displayName, String email) {}
