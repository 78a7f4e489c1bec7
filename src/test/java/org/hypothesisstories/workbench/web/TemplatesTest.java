package org.hypothesisstories.workbench.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.jira.workflow.DescribedConditions;
import org.hypothesisstories.workbench.jira.workflow.DescribedPart;
import org.hypothesisstories.workbench.jira.workflow.DescribedTransition;
import org.hypothesisstories.workbench.plugin.PluginListing;
import org.hypothesisstories.workbench.plugin.PluginState;
import org.hypothesisstories.workbench.web.FakeReader.Named;
import org.hypothesisstories.workbench.web.admin.FieldConfigPages;
import org.hypothesisstories.workbench.web.admin.FieldPages;
import org.hypothesisstories.workbench.web.admin.JobPages;
import org.hypothesisstories.workbench.web.admin.MailPages;
import org.hypothesisstories.workbench.web.admin.WorkflowPages;
import org.hypothesisstories.workbench.web.board.Board;
import org.hypothesisstories.workbench.web.board.BoardSettings;
import org.hypothesisstories.workbench.web.board.RapidBoard;
import org.hypothesisstories.workbench.web.doors.BulkPages;
import org.hypothesisstories.workbench.web.doors.ImportPages;
import org.hypothesisstories.workbench.web.fragment.Link;
import org.hypothesisstories.workbench.web.fragment.LinkSection;
import org.hypothesisstories.workbench.web.fragment.WebPanels;
import org.hypothesisstories.workbench.web.frame.Frame;
import org.hypothesisstories.workbench.web.page.CommentText;
import org.hypothesisstories.workbench.web.page.IssueFacts;
import org.hypothesisstories.workbench.web.page.IssueTable;
import org.hypothesisstories.workbench.web.page.IssueTabs;
import org.hypothesisstories.workbench.web.page.Moments.Moment;
import org.hypothesisstories.workbench.web.page.Operations;
import org.hypothesisstories.workbench.web.page.NewProjectPages;
import org.hypothesisstories.workbench.web.page.ProjectPages;
import org.hypothesisstories.workbench.web.page.Sidebar;
import org.hypothesisstories.workbench.web.page.StatusBadge;
import org.hypothesisstories.workbench.web.screen.FormField;
import org.hypothesisstories.workbench.web.screen.FormField.Kind;
import org.hypothesisstories.workbench.web.screen.FormField.Option;
import org.hypothesisstories.workbench.web.screen.FormTab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Renders every template with an attack in each value that people or plugins give as text. */
class TemplatesTest {
    private static final String EVIL = "<script>alert(1)</script>\" onload=\"alert(2)";
    private static final String SAFE_HTML = "<em>fine</em>";
    private static final Moment MOMENT = new Moment(EVIL, EVIL);
    private static final StatusBadge STATUS = new StatusBadge(EVIL, "aui-lozenge-success");
    private static final List<CommentText.Part> TEXT = List.of(new CommentText.Part(EVIL, false), new CommentText.Part(EVIL, true));
    private static final List<Option> OPTIONS = List.of(new Option(EVIL, EVIL, true), new Option("b", "B", false));
    private static final Link LINK = new Link(EVIL, EVIL, EVIL, EVIL, EVIL);
    private static final List<LinkSection> SECTIONS = List.of(new LinkSection(EVIL, EVIL, List.of(LINK)));
    private static final Pattern UNRESOLVED = Pattern.compile("\\$!?[{a-zA-Z]|\\bweb\\.[a-z]+\\.[a-z]|#(?:if|end|set|foreach|parse)\\b");
    // Parts that other templates include.
    private static final Set<String> PARTS = Set.of("form-body.vm", "form-field.vm", "text-parts.vm", "board-card.vm", "admin/workflow-part.vm");

    record Case(String template, Map<String, Object> values) {
        @Override
        public String toString() {
            return template;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(frame(), adminFrame(), stranger(), error(), logIn(), webSudo(), projects(), newProject(), project(), projectSettings(), navigator(),
                issue("comments"), issue("history"), issue("plugin"), edit(), create(), transition(), board(), rapidBoard(), rapidView(), plugins(),
                workflows(), workflow(), fields(), jobs(), mail(), deed("clone"), deed("delete"), deed("move"), deed("fields"),
                bulk("choose"), bulk("details"), bulk("confirm"), bulk("done"), imports(), fieldConfig("contexts"), fieldConfig("usual"),
                fieldConfig("context"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void letsNoMarkupOfUsersThrough(Case page) {
        for (Locale language : Frame.LANGUAGES) {
            String html = render(page, language);
            assertFalse(html.contains("<script>alert"), html);
            assertFalse(html.contains("\" onload="), html);
            assertFalse(UNRESOLVED.matcher(html).find(), () -> UNRESOLVED.matcher(html).results().toList() + html);
        }
    }

    @Test
    void showsMarkupThatFieldsAndPanelsRendered() {
        assertTrue(render(issue("plugin"), Locale.ENGLISH).contains(SAFE_HTML));
        assertTrue(render(workflow(), Locale.ENGLISH).contains(SAFE_HTML));
    }

    @Test
    void coversEveryTemplate() throws IOException, URISyntaxException {
        Path folder = Path.of(TemplatesTest.class.getResource("/workbench/web").toURI());
        Set<String> covered = cases().map(Case::template).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(file -> folder.relativize(file).toString().replace('\\', '/')).filter(name -> name.endsWith(".vm"))
                    .forEach(name -> assertTrue(covered.contains(name) || PARTS.contains(name), name));
        }
    }

    private static String render(Case page, Locale language) {
        Map<String, Object> values = new HashMap<>(Map.of("i18n", new FakeReader(language).getI18nHelper(), "contextPath", "/jira",
                "atl_token", "t0ken", "administrator", true));
        values.putAll(page.values());
        return TestSite.templates().render("workbench/web/" + page.template(), values);
    }

    private static Case page(String template, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Case(template, values);
    }

    private static Case frame() {
        return page("frame.vm", "user", new Named(EVIL), "language", "en", "title", EVIL, "bodyHtml", "<p>body</p>",
                "styles", List.of("/a.css"), "scripts", List.of("/a.js"), "navigation", SECTIONS, "here", EVIL,
                "languages", List.of(new Frame.Language("en", EVIL, true)), "adminNavigation", false, "adminSections", List.of(),
                "sidebar", new Sidebar(EVIL, EVIL, "board", List.of(LINK)));
    }

    private static Case adminFrame() {
        Map<String, Object> values = new HashMap<>(frame().values());
        values.remove("sidebar");
        values.put("adminNavigation", true);
        values.put("adminSections", SECTIONS);
        return new Case("frame.vm", values);
    }

    private static Case stranger() {
        Map<String, Object> values = new HashMap<>(frame().values());
        values.remove("sidebar");
        values.remove("user");
        return new Case("frame.vm", values);
    }

    private static Case error() {
        return page("error.vm", "titleKey", "web.error.title.404", "text", EVIL);
    }

    private static Case logIn() {
        return page("login.vm", "destination", EVIL, "name", EVIL, "refused", true);
    }

    private static Case webSudo() {
        return page("websudo.vm", "destination", EVIL, "refused", true);
    }

    private static Case projects() {
        return page("projects.vm", "projects", List.of(new ProjectPages.ProjectRow(EVIL, EVIL, EVIL, EVIL, EVIL)));
    }

    private static Case newProject() {
        return page("new-project.vm", "templates", List.of(new NewProjectPages.Choice(EVIL, "", EVIL, EVIL, EVIL, true),
                        new NewProjectPages.Choice("plain-software", "web.new-project.plain.software", "", "", "", false)),
                "templateErrors", List.of(EVIL), "lines", List.of(new NewProjectPages.Line("projectKey", "web.projects.key", EVIL, EVIL)),
                "messages", List.of(EVIL));
    }

    private static Case project() {
        return page("project.vm", "project", new ProjectPages.ProjectRow(EVIL, EVIL, EVIL, EVIL, EVIL), "types", List.of(EVIL, EVIL), "settings", true);
    }

    private static Case projectSettings() {
        return page("project-settings.vm", "links", List.of(LINK));
    }

    private static Case navigator() {
        IssueTable.Row row = new IssueTable.Row(EVIL, EVIL, EVIL, EVIL, EVIL, STATUS, EVIL, MOMENT,
                List.of(new IssueTable.Cell(SAFE_HTML)));
        return page("navigator.vm", "jql", EVIL, "jqlEncoded", EVIL, "columns", List.of(new IssueTable.Column(EVIL, EVIL, EVIL, "ascending")), "choices", OPTIONS, "messages", List.of(EVIL),
                "rows", List.of(row), "total", 1, "first", 1, "last", 1, "previous", EVIL, "next", EVIL);
    }

    private static Case issue(String openTab) {
        return page("issue.vm", "issue", new IssueFacts.Summary(1L, EVIL, EVIL, EVIL, EVIL, EVIL, STATUS, EVIL, EVIL, List.of(EVIL), TEXT),
                "fields", List.of(new IssueFacts.FieldValue(EVIL, EVIL, SAFE_HTML)),
                "persons", new IssueFacts.Persons(EVIL, EVIL),
                "dates", new IssueFacts.Dates(MOMENT, MOMENT, MOMENT, MOMENT),
                "editable", true, "movable", true, "deletable", true, "transitions", List.of(new Operations.Transition(11, EVIL, true)), "operations", SECTIONS,
                "tools", List.of(LINK),
                "leftPanels", List.of(new WebPanels.Rendered(EVIL, EVIL, SAFE_HTML, false)),
                "rightPanels", List.of(new WebPanels.Rendered(EVIL, EVIL, EVIL, true)),
                "mayComment", true, "typedComment", EVIL, "commentError", "web.comment.empty",
                "tabs", List.of(new IssueTabs.Tab(EVIL, EVIL, true)), "openTab", openTab,
                "comments", List.of(new IssueTabs.Remark(1L, EVIL, MOMENT, TEXT)),
                "changes", List.of(new IssueTabs.Change(EVIL, MOMENT, List.of(new IssueTabs.Item(EVIL, EVIL, EVIL)))),
                "tabActions", List.of(SAFE_HTML));
    }

    private static Case edit() {
        return page("edit.vm", "issueId", 1L, "issueKey", EVIL, "tabs", tabs(), "messages", List.of(EVIL));
    }

    private static Case create() {
        return page("create.vm", "projects", OPTIONS, "types", OPTIONS, "tabs", tabs(), "messages", List.of(EVIL));
    }

    private static Case transition() {
        return page("transition.vm", "issueId", 1L, "issueKey", EVIL, "issueSummary", EVIL, "actionId", 11, "actionName", EVIL,
                "tabs", tabs(), "comment", List.of(input(Kind.PARAGRAPHS)), "returnUrl", EVIL, "messages", List.of(EVIL));
    }

    private static List<FormTab> tabs() {
        List<FormField> inputs = Stream.of(Kind.TEXT, Kind.PARAGRAPHS, Kind.CHOICE, Kind.DAY, Kind.CUSTOM).map(TemplatesTest::input)
                .toList();
        return List.of(new FormTab(EVIL, inputs), new FormTab(EVIL, inputs));
    }

    private static FormField input(Kind kind) {
        return new FormField(kind, EVIL, EVIL, true, EVIL, OPTIONS, EVIL, SAFE_HTML);
    }

    private static Case board() {
        Board.Card card = new Board.Card(1L, EVIL, EVIL, EVIL, EVIL, List.of(new Board.CardField(EVIL, SAFE_HTML)));
        return page("board.vm", "board", new Board(1L, EVIL, EVIL, List.of(new Board.Column(EVIL, STATUS, List.of(card)))),
                "configurable", true, "cardFields", OPTIONS);
    }

    private static Case rapidBoard() {
        Board.Card card = new Board.Card(1L, EVIL, EVIL, EVIL, EVIL, List.of(new Board.CardField(EVIL, SAFE_HTML)));
        return page("rapid-board.vm", "board", new RapidBoard(1, EVIL, List.of(new RapidBoard.Head(EVIL, 1, EVIL, EVIL)),
                List.of(new RapidBoard.Lane(EVIL, 1, List.of(new RapidBoard.Cell(EVIL, EVIL, List.of(card))))),
                List.of(new RapidBoard.Choice(EVIL, EVIL, true, "/x")), true));
    }

    private static Case rapidView() {
        return page("rapid-view.vm", "boardId", 1, "boardName", EVIL, "tabs", List.of(new BoardSettings.Tab("columns", EVIL, true)),
                "table", new BoardSettings.Table(List.of(EVIL), List.of(List.of(EVIL)), EVIL));
    }

    private static Case plugins() {
        PluginListing.Module module = new PluginListing.Module(EVIL, EVIL, EVIL, true, Optional.of(EVIL));
        return page("admin/plugins.vm", "plugins", Stream.of(PluginState.values())
                .map(state -> new PluginListing(EVIL, EVIL, EVIL, state, Optional.of(EVIL), List.of(module))).toList());
    }

    private static Case workflows() {
        return page("admin/workflows.vm", "workflows", List.of(new WorkflowPages.Row(EVIL, "x", EVIL, 1, true)));
    }

    private static Case workflow() {
        DescribedPart text = new DescribedPart(EVIL, null);
        DescribedPart html = new DescribedPart(null, SAFE_HTML);
        DescribedTransition described = new DescribedTransition(11, EVIL, List.of(EVIL), EVIL, EVIL,
                new DescribedConditions("OR", List.of(text, html), List.of()), List.of(text, html), List.of(text, html));
        WorkflowPages.Transition transition = new WorkflowPages.Transition(described,
                List.of(new WorkflowPages.Rule(0, "web.workflow.any", null), new WorkflowPages.Rule(1, "", text)), Map.of(EVIL, EVIL));
        return page("admin/workflow.vm", "name", EVIL, "description", EVIL,
                "steps", List.of(new WorkflowPages.Step(1, STATUS, List.of(described))), "transitions", List.of(transition));
    }

    private static Case fields() {
        return page("admin/fields.vm", "fields", List.of(new FieldPages.Row(EVIL, 1L, EVIL, EVIL, EVIL, true, List.of(EVIL))));
    }

    private static Case jobs() {
        return page("admin/jobs.vm", "jobs",
                List.of(new JobPages.Row(EVIL, EVIL, true, EVIL, MOMENT, true, EVIL, EVIL, MOMENT, EVIL, 5)), "now", MOMENT,
                "moved", EVIL, "ran", "");
    }

    private static Case mail() {
        return page("admin/mail.vm", "messages", List.of(new MailPages.Row(1, EVIL, EVIL, EVIL, MOMENT)));
    }

    private static Case deed(String step) {
        return page("deed.vm", "step", step, "issueId", 1L, "issueKey", EVIL, "summary", EVIL, "messages", List.of(EVIL),
                "projects", OPTIONS, "fields", List.of(SAFE_HTML), "pid", 2L, "target", EVIL);
    }

    private static Case bulk(String step) {
        return page("bulk.vm", "step", step, "messages", List.of(EVIL), "lines", List.of(new BulkPages.Line(1L, EVIL, EVIL, EVIL, EVIL)),
                "choices", List.of(new BulkPages.Choice(EVIL, EVIL, true, "", SAFE_HTML), new BulkPages.Choice(EVIL, EVIL, false, EVIL, "")),
                "carried", List.of(new BulkPages.Carried(EVIL, EVIL)));
    }

    private static Case imports() {
        return page("import.vm", "projects", OPTIONS, "text", EVIL, "refused", List.of(new ImportPages.Line(2, EVIL)),
                "created", List.of(new ImportPages.Line(3, EVIL)));
    }

    private static Case fieldConfig(String step) {
        return page("admin/field-config.vm", "step", step, "field", EVIL, "fieldId", 1L, "formHtml", SAFE_HTML, "configId", 1L,
                "rows", List.of(new FieldConfigPages.Row(1L, 2L, EVIL, List.of(EVIL), List.of(EVIL), EVIL)),
                "schemeId", "", "name", EVIL, "global", true, "projects", OPTIONS, "types", OPTIONS);
    }
}
