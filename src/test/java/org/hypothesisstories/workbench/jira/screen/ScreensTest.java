package org.hypothesisstories.workbench.jira.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.List;
import org.hypothesisstories.workbench.jira.ConfigurationFixture;
import org.hypothesisstories.workbench.jira.Layout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScreensTest {
    private final ConfigurationFixture jira = new ConfigurationFixture();
    private final Layout layout = jira.configuration.layout();

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void newProjectShowsTheDefaultScreenEverywhere() {
        FieldScreen screen = layout.issueScreens().of(jira.project, jira.type("Story"), IssueOperations.EDIT_ISSUE_OPERATION);
        assertEquals(FieldScreen.DEFAULT_SCREEN_ID, screen.getId());
        assertTrue(IssueScreens.fields(screen).containsAll(List.of("summary", "description", "assignee")));
    }

    @Test
    void keepsTabsAndFieldsInTheirOrder() {
        FieldScreen screen = screen("Lab", "summary", "priority");
        FieldScreenTab second = screen.addTab("More");
        second.addFieldScreenLayoutItem("labels");
        screen.getTab(0).addFieldScreenLayoutItem("description", 1);
        screen.getTab(0).addFieldScreenLayoutItem("summary");
        FieldScreen read = layout.issueScreens().byId(screen.getId()).orElseThrow();
        assertEquals(List.of("summary", "description", "priority", "labels"), IssueScreens.fields(read));
        assertEquals(List.of("Fields", "More"), read.getTabs().stream().map(FieldScreenTab::getName).toList());
        assertTrue(read.containsField("labels"));
        assertFalse(read.containsField("duedate"));
    }

    @Test
    void screenMayBeFilledBeforeItIsStored() {
        FieldScreen screen = layout.blankScreens().createScreen();
        screen.setName("Early");
        screen.addTab("Fields").addFieldScreenLayoutItem("summary");
        screen.store();
        assertEquals(List.of("summary"), IssueScreens.fields(layout.screens().getFieldScreen(screen.getId())));
    }

    @Test
    void operationAndIssueTypeChooseTheScreen() {
        FieldScreen create = screen("Create", "summary");
        FieldScreen other = screen("Other", "summary", "description");
        FieldScreenScheme scheme = scheme("Lab", item(IssueOperations.CREATE_ISSUE_OPERATION, create), item(null, other));
        IssueTypeScreenScheme types = layout.blankScreens().createIssueTypeScreenScheme();
        types.setName("Lab");
        types.store();
        types.addEntity(entity(null, layout.screenSchemes().getFieldScreenScheme(1L)));
        types.addEntity(entity(jira.type("Story").getId(), scheme));
        layout.typeScreenSchemes().addSchemeAssociation(jira.project, types);

        assertEquals(create, shown("Story", IssueOperations.CREATE_ISSUE_OPERATION));
        assertEquals(other, shown("Story", IssueOperations.VIEW_ISSUE_OPERATION));
        assertEquals(1L, shown("Bug", IssueOperations.CREATE_ISSUE_OPERATION).getId());

        layout.typeScreenSchemes().removeSchemeAssociation(jira.project, types);
        assertTrue(layout.typeScreenSchemes().getIssueTypeScreenScheme(jira.project).isDefault());
    }

    @Test
    void laterItemForAnOperationReplacesTheEarlier() {
        FieldScreen first = screen("First", "summary");
        FieldScreen second = screen("Second", "summary");
        FieldScreenScheme scheme = scheme("Lab", item(null, first), item(null, second));
        assertEquals(1, scheme.getFieldScreenSchemeItems().size());
        assertEquals(second, scheme.getFieldScreen(IssueOperations.EDIT_ISSUE_OPERATION));
    }

    private FieldScreen shown(String type, ScreenableIssueOperation operation) {
        return layout.issueScreens().of(jira.project, jira.type(type), operation);
    }

    private FieldScreen screen(String name, String... fields) {
        FieldScreen screen = layout.blankScreens().createScreen();
        screen.setName(name);
        screen.store();
        FieldScreenTab tab = screen.addTab("Fields");
        List.of(fields).forEach(tab::addFieldScreenLayoutItem);
        return screen;
    }

    private FieldScreenScheme scheme(String name, FieldScreenSchemeItem... items) {
        FieldScreenScheme scheme = layout.blankScreens().createFieldScreenScheme();
        scheme.setName(name);
        scheme.store();
        List.of(items).forEach(scheme::addFieldScreenSchemeItem);
        return scheme;
    }

    private FieldScreenSchemeItem item(ScreenableIssueOperation operation, FieldScreen screen) {
        FieldScreenSchemeItem item = layout.blankScreens().createFieldScreenSchemeItem();
        item.setIssueOperation(operation);
        item.setFieldScreen(screen);
        return item;
    }

    private IssueTypeScreenSchemeEntity entity(String type, FieldScreenScheme scheme) {
        IssueTypeScreenSchemeEntity entity = layout.blankScreens().createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(type);
        entity.setFieldScreenScheme(scheme);
        return entity;
    }
}
