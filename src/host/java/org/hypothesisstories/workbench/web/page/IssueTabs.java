package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.web.fragment.ModuleInstances;
import org.hypothesisstories.workbench.web.page.Moments.Moment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happened to an issue: comments, history and the tabs that plugins add. */
public final class IssueTabs {
    /** The key of Jira's own tab of comments. */
    public static final String COMMENTS = "com.atlassian.jira.plugin.system.issuetabpanels:comment-tabpanel";
    /** The key of Jira's own tab of changes. */
    public static final String HISTORY = "com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel";
    /** The key of Jira's own tab of logged work. */
    public static final String WORK_LOG = "com.atlassian.jira.plugin.system.issuetabpanels:worklog-tabpanel";
    private static final Logger log = LoggerFactory.getLogger(IssueTabs.class);

    private final CommentManager comments;
    private final WorkLog workLog;
    private final ChangeHistoryManager changes;
    private final PluginModules modules;
    private final JiraAuthenticationContext authentication;
    private final Moments moments;
    private final CommentText texts;
    private final ModuleInstances<TabDescriptor> panels;

    public IssueTabs(CommentManager comments, WorkLog workLog, ChangeHistoryManager changes, PluginModules modules,
            JiraAuthenticationContext authentication, Moments moments, CommentText texts) {
        this.comments = comments;
        this.workLog = workLog;
        this.changes = changes;
        this.modules = modules;
        this.authentication = authentication;
        this.moments = moments;
        this.texts = texts;
        this.panels = new ModuleInstances<>(modules, module -> new TabDescriptor(module, authentication));
    }

    /** The head of a tab. */
    public record Tab(String key, String label, boolean selected) {}

    /** A comment for the page. */
    public record Remark(Long id, String author, Moment created, List<CommentText.Part> body) {}

    /** One change of several fields at once. */
    public record Change(String author, Moment when, List<Item> items) {}

    /** One field's change. */
    public record Item(String field, String from, String to) {}

    /** The tabs that the reader has, with the chosen one marked; an unknown choice falls back to the comments. */
    public List<Tab> tabs(Issue issue, String chosen) {
        List<Tab> heads = new ArrayList<>();
        heads.add(new Tab(COMMENTS, authentication.getI18nHelper().getText("web.issue.tab.comments"), false));
        heads.add(new Tab(WORK_LOG, authentication.getI18nHelper().getText("web.issue.tab.worklog"), false));
        heads.add(new Tab(HISTORY, authentication.getI18nHelper().getText("web.issue.tab.history"), false));
        for (TabDescriptor panel : shown(issue)) {
            heads.add(new Tab(panel.getCompleteKey(), panel.getLabel(), false));
        }
        String open = heads.stream().anyMatch(tab -> tab.key().equals(chosen)) ? chosen : COMMENTS;
        return heads.stream().map(tab -> new Tab(tab.key(), tab.label(), tab.key().equals(open))).toList();
    }

    public List<Remark> comments(Issue issue) {
        return comments.getCommentsForUser(issue, authentication.getLoggedInUser()).stream()
                .map(comment -> new Remark(comment.getId(), name(comment.getAuthorApplicationUser()),
                        moments.of(comment.getCreated()), texts.parts(comment.getBody())))
                .toList();
    }

    public List<WorkLog.Line> workLog(Issue issue) {
        return workLog.of(issue);
    }

    public List<Change> history(Issue issue) {
        return changes.getChangeHistories(issue).stream().map(this::change).toList();
    }

    /** The markup of a plugin's tab. */
    public List<String> actions(Issue issue, String key) {
        ApplicationUser user = authentication.getLoggedInUser();
        return shown(issue).stream().filter(panel -> panel.getCompleteKey().equals(key))
                .flatMap(panel -> panel.getModule().getActions(new GetActionsRequest(issue, user, false, false, null)).stream())
                .map(action -> action.getHtml()).toList();
    }

    private List<TabDescriptor> shown(Issue issue) {
        return modules.enabled("issue-tabpanel").stream().map(panels::of)
                .filter(panel -> isShown(panel, issue))
                .sorted(Comparator.comparingInt(TabDescriptor::getOrder)).toList();
    }

    private boolean isShown(TabDescriptor panel, Issue issue) {
        try {
            return panel.getModule().showPanel(new ShowPanelRequest(issue, authentication.getLoggedInUser()));
        } catch (RuntimeException | LinkageError failure) {
            log.error("The tab {} failed and is not shown", panel.getCompleteKey(), failure);
            return false;
        }
    }

    private Change change(ChangeHistory history) {
        return new Change(name(history.getAuthorObject()), moments.of(history.getTimePerformed()),
                history.getChangeItemBeans().stream().map(IssueTabs::item).toList());
    }

    private static Item item(ChangeItemBean item) {
        return new Item(item.getField(), text(item.getFromString()), text(item.getToString()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String name(ApplicationUser user) {
        return user == null ? "" : user.getDisplayName();
    }
}
