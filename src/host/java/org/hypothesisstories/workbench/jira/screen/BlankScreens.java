package org.hypothesisstories.workbench.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;

/** Screens and schemes to be filled and stored. */
public final class BlankScreens implements FieldScreenFactory {
    private final Screens screens;
    private final ScreenSchemes screenSchemes;
    private final TypeScreenSchemes typeSchemes;

    public BlankScreens(Screens screens, ScreenSchemes screenSchemes, TypeScreenSchemes typeSchemes) {
        this.screens = screens;
        this.screenSchemes = screenSchemes;
        this.typeSchemes = typeSchemes;
    }

    @Override
    public FieldScreen createScreen() {
        return screens.blank();
    }

    @Override
    public FieldScreenScheme createFieldScreenScheme() {
        return screenSchemes.blank();
    }

    @Override
    public FieldScreenSchemeItem createFieldScreenSchemeItem() {
        return screenSchemes.blankItem();
    }

    @Override
    public IssueTypeScreenScheme createIssueTypeScreenScheme() {
        return typeSchemes.blank();
    }

    @Override
    public IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity() {
        return typeSchemes.blankEntity();
    }
}
