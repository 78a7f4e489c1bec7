package org.hypothesisstories.workbench.web.board;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.software.Software;
import org.hypothesisstories.workbench.software.StoredBoard;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.page.Sidebar;

/** The boards of Jira Software, and the page that tells how one is configured. */
public final class RapidBoardPages {
    private static final List<String> TABS = List.of("filter", "columns", "swimlanes", "quickFilters", "cardLayout");

    private final Software software;
    private final RapidBoardReader reader;
    private final BoardSettings settings;
    private final Sidebar.Maker sidebars;
    private final JiraAuthenticationContext language;

    public RapidBoardPages(Software software, RapidBoardReader reader, BoardSettings settings, Sidebar.Maker sidebars,
            JiraAuthenticationContext language) {
        this.software = software;
        this.reader = reader;
        this.settings = settings;
        this.sidebars = sidebars;
        this.language = language;
    }

    public void addTo(Routes routes) {
        routes.get("/secure/RapidBoard.jspa", Access.USERS, this::show)
                .get("/secure/RapidView.jspa", Access.USERS, this::configuration);
    }

    /** The first board on which the project's issues stand, of those that the reader may see. */
    Optional<StoredBoard> of(Project project, Visit visit) {
        return software.boards().all().stream().filter(board -> software.access().maySee(board, visit.user()))
                .filter(board -> software.access().projects(board, visit.user()).stream().anyMatch(of -> of.getId().equals(project.getId())))
                .findFirst();
    }

    private Reply show(Visit visit) {
        StoredBoard board = board(visit);
        Set<Long> on = Arrays.stream(visit.parameters().getOrDefault("quickFilter", new String[0]))
                .filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).collect(Collectors.toSet());
        return page(visit, board, Reply.view("rapid-board.vm", "web.board.title").about(board.name()).inContext("gh-rapid")
                .with("board", reader.read(board, visit.user(), on, language.getI18nHelper())));
    }

    private Reply configuration(Visit visit) {
        StoredBoard board = board(visit);
        String chosen = visit.parameter("tab").filter(TABS::contains).orElse(TABS.get(0));
        return page(visit, board, Reply.view("rapid-view.vm", "web.rapid.configuration").about(board.name())
                .with("boardId", board.id()).with("boardName", board.name())
                .with("tabs", TABS.stream().map(tab -> settings.tab(tab, tab.equals(chosen), language.getI18nHelper())).toList())
                .with("table", settings.table(board, chosen, language.getI18nHelper())));
    }

    private Reply page(Visit visit, StoredBoard board, Reply.View view) {
        return Stream.of(board).flatMap(shown -> software.access().projects(shown, visit.user()).stream()).findFirst()
                .map(project -> view.with("sidebar", sidebars.of(project, "board", visit))).orElse(view);
    }

    private StoredBoard board(Visit visit) {
        long id = visit.number("rapidView").orElseThrow(() -> Refusal.badRequest("web.error.parameter", "rapidView"));
        return software.boards().find(id).filter(board -> software.access().maySee(board, visit.user()))
                .orElseThrow(() -> Refusal.notFound("web.error.no.board", id));
    }
}
