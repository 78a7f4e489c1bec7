package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.application.setup.SetUpTarget;
import org.hypothesisstories.plugin.Keys;

/** Which of our screens is shown when: one to create and edit, one to view. */
final class ScreenSchemeRecipe implements Recipe<FieldScreenScheme> {
    private final FieldScreenSchemeManager schemes;
    private final FieldScreenFactory factory;
    private final FoundObjects found;

    ScreenSchemeRecipe(FieldScreenSchemeManager schemes, FieldScreenFactory factory, FoundObjects found) {
        this.schemes = schemes;
        this.factory = factory;
        this.found = found;
    }

    @Override
    public String setting() {
        return Keys.SCREEN_SCHEME_SETTING;
    }

    @Override
    public String kind() {
        return "screen-scheme";
    }

    @Override
    public String name() {
        return "Hypothesis screens";
    }

    @Override
    public Optional<FieldScreenScheme> byId(String id) {
        return Optional.ofNullable(schemes.getFieldScreenScheme(Long.valueOf(id)));
    }

    @Override
    public Optional<FieldScreenScheme> byName() {
        return schemes.getFieldScreenSchemes().stream().filter(scheme -> name().equals(scheme.getName())).findFirst();
    }

    @Override
    public FieldScreenScheme make(SetUpTarget target) {
        FieldScreenScheme scheme = factory.createFieldScreenScheme();
        scheme.setName(name());
        scheme.setDescription("Made by Hypothesis Stories.");
        scheme.store();
        complete(scheme);
        return scheme;
    }

    @Override
    public boolean isComplete(FieldScreenScheme scheme) {
        return shows(scheme, null) && shows(scheme, IssueOperations.VIEW_ISSUE_OPERATION);
    }

    @Override
    public void complete(FieldScreenScheme scheme) {
        if (!shows(scheme, null)) {
            show(scheme, null, Keys.EDIT_SCREEN_SETTING);
        }
        if (!shows(scheme, IssueOperations.VIEW_ISSUE_OPERATION)) {
            show(scheme, IssueOperations.VIEW_ISSUE_OPERATION, Keys.VIEW_SCREEN_SETTING);
        }
    }

    private static boolean shows(FieldScreenScheme scheme, ScreenableIssueOperation operation) {
        return scheme.getFieldScreenSchemeItems().stream().anyMatch(item -> Objects.equals(operation, item.getIssueOperation()));
    }

    /** An item without an operation is the one for all operations that have none of their own. */
    private void show(FieldScreenScheme scheme, ScreenableIssueOperation operation, String screenSetting) {
        FieldScreenSchemeItem item = factory.createFieldScreenSchemeItem();
        item.setIssueOperation(operation);
        item.setFieldScreen(found.screen(screenSetting));
        scheme.addFieldScreenSchemeItem(item);
    }

    @Override
    public String nameOf(FieldScreenScheme object) {
        return object.getName();
    }

    @Override
    public String id(FieldScreenScheme scheme) {
        return scheme.getId().toString();
    }
}
