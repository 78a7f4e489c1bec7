package org.hypothesisstories.workbench.web;

import java.util.Optional;
import org.hypothesisstories.workbench.web.board.BoardColumns;
import org.hypothesisstories.workbench.web.board.BoardPages;
import org.hypothesisstories.workbench.web.board.BoardReader;
import org.hypothesisstories.workbench.web.board.CardFields;
import org.hypothesisstories.workbench.web.board.BoardSettings;
import org.hypothesisstories.workbench.web.board.CardMarkup;
import org.hypothesisstories.workbench.web.board.Moves;
import org.hypothesisstories.workbench.web.board.RapidBoardPages;
import org.hypothesisstories.workbench.web.board.RapidBoardReader;
import org.hypothesisstories.workbench.web.doors.BulkEdit;
import org.hypothesisstories.workbench.web.doors.BulkPages;
import org.hypothesisstories.workbench.web.doors.DeedPages;
import org.hypothesisstories.workbench.web.doors.ImportColumns;
import org.hypothesisstories.workbench.web.doors.ImportPages;
import org.hypothesisstories.workbench.web.doors.InlineEdits;
import org.hypothesisstories.workbench.web.doors.IssueViews;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.page.AttachedFiles;
import org.hypothesisstories.workbench.web.page.CommentText;
import org.hypothesisstories.workbench.web.page.CreateChoices;
import org.hypothesisstories.workbench.web.page.CreatePages;
import org.hypothesisstories.workbench.web.page.EditPages;
import org.hypothesisstories.workbench.web.page.IssueFacts;
import org.hypothesisstories.workbench.web.page.IssueLookup;
import org.hypothesisstories.workbench.web.page.IssuePage;
import org.hypothesisstories.workbench.web.page.IssueTable;
import org.hypothesisstories.workbench.web.page.IssueTabs;
import org.hypothesisstories.workbench.web.page.WorkLog;
import org.hypothesisstories.workbench.web.page.Moments;
import org.hypothesisstories.workbench.web.page.NavigatorPages;
import org.hypothesisstories.workbench.web.page.NewProjectPages;
import org.hypothesisstories.workbench.web.page.Operations;
import org.hypothesisstories.workbench.web.page.ProjectPages;
import org.hypothesisstories.workbench.web.page.ProjectSettingsPages;
import org.hypothesisstories.workbench.web.page.Sidebar;
import org.hypothesisstories.workbench.web.page.TransitionNames;
import org.hypothesisstories.workbench.web.page.TransitionPages;
import org.hypothesisstories.workbench.web.screen.IssueForms;
import org.hypothesisstories.workbench.web.screen.Screens;
import org.hypothesisstories.workbench.web.screen.SystemFields;

/** The pages for working with issues, wired. */
final class IssuePageSet {
    private final WebHost host;
    private final JiraServices jira;
    private final Fragments fragments;
    private final Screens screens;
    private final IssueForms forms;
    private final IssueLookup lookup;
    private final Sidebar.Maker sidebars;
    private final Moments moments;
    private final ProjectPages projects;
    private final TransitionNames names;
    private final TransitionPages transitions;

    IssuePageSet(WebHost host, JiraServices jira, Fragments fragments) {
        this.host = host;
        this.jira = jira;
        this.fragments = fragments;
        this.screens = new Screens(jira.screenSchemes(), jira.screens());
        this.forms = new IssueForms(
                new SystemFields(jira.constants(), host.people(), jira.permissions(), jira.authentication()),
                jira.customFields(), host.customFieldMarkup());
        this.lookup = new IssueLookup(jira.issues());
        this.sidebars = new Sidebar.Maker(fragments.items(), fragments.context());
        this.moments = new Moments(jira.dates());
        this.projects = new ProjectPages(jira.projects(), jira.permissions(), jira.issueTypes(), sidebars);
        this.names = new TransitionNames(jira.authentication());
        this.transitions = new TransitionPages(jira.issues(), jira.transitions(), lookup, screens, forms, names);
    }

    void addTo(Routes routes) {
        projects.addTo(routes);
        new NewProjectPages(host.projectCreation(), jira.users()).addTo(routes);
        new ProjectSettingsPages(projects, jira.permissions(), jira.globalPermissions(), fragments.items(), fragments.context())
                .addTo(routes);
        new NavigatorPages(jira.search(), new IssueTable(jira.customFields(), host.customFieldMarkup(), moments)).addTo(routes);
        new EditPages(jira.issues(), lookup, screens, forms).addTo(routes);
        new CreatePages(jira.issues(), new CreateChoices(jira.projects(), jira.permissions(), jira.issueTypes()), screens,
                forms, host.blankIssues()).addTo(routes);
        transitions.addTo(routes);
        issuePage().addTo(routes);
        Optional<RapidBoardPages> rapidBoards = rapidBoards();
        rapidBoards.ifPresent(pages -> pages.addTo(routes));
        boardPages(rapidBoards).addTo(routes);
        addDoors(routes);
    }

    private void addDoors(Routes routes) {
        new InlineEdits(jira.issues(), lookup, screens, jira.customFields(), host.customFieldMarkup()).addTo(routes);
        new DeedPages(host.work().deeds(), lookup, host.customFieldMarkup()).addTo(routes);
        new BulkPages(new BulkEdit(jira.issues(), host.work().manager(), jira.customFields(), screens), jira.search(),
                host.customFieldMarkup(), jira.authentication()).addTo(routes);
        new IssueViews(lookup, jira.search(), jira.customFields(), host.customFieldMarkup(), jira.authentication()).addTo(routes);
        new ImportPages(jira.issues(), new CreateChoices(jira.projects(), jira.permissions(), jira.issueTypes()),
                new ImportColumns(jira.customFields(), jira.constants(), jira.authentication())).addTo(routes);
    }

    private IssuePage issuePage() {
        CommentText texts = new CommentText(jira.users());
        IssuePage.Parts parts = new IssuePage.Parts(
                new IssueFacts(screens, jira.customFields(), host.customFieldMarkup(), moments, texts),
                new Operations(jira.issues(), jira.transitions(), fragments.items(), names, host.work().deeds()),
                new IssueTabs(jira.comments(), new WorkLog(jira.worklogs(), moments), jira.changes(), host.modules(), jira.authentication(), moments, texts),
                new AttachedFiles(host.attachments(), moments), fragments.panels(), sidebars);
        return new IssuePage(lookup, parts, fragments.context(), jira.comments(), jira.permissions(), projects);
    }

    private Optional<RapidBoardPages> rapidBoards() {
        return host.software().map(software -> new RapidBoardPages(software,
                new RapidBoardReader(software, jira.search(), jira.customFields(), new CardMarkup(host.customFieldMarkup())),
                new BoardSettings(software, jira.statuses(), jira.customFields()), sidebars, jira.authentication()));
    }

    private BoardPages boardPages(Optional<RapidBoardPages> rapidBoards) {
        CardFields cardFields = new CardFields(host.database());
        BoardReader reader = new BoardReader(new BoardColumns(jira.issueTypes(), jira.workflows()), jira.search(), cardFields,
                jira.customFields(), new CardMarkup(host.customFieldMarkup()));
        BoardPages.Work work = new BoardPages.Work(reader, cardFields, new Moves(jira.transitions(), jira.workflows(), names), lookup,
                transitions);
        return new BoardPages(projects, jira.permissions(), jira.customFields(), sidebars, work, rapidBoards);
    }
}
