package org.hypothesisstories.adapter.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.ResearchStatuses;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.lane.LaneLimitSettings;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LaneLimitsText;

/** The page of the limits of a project's lanes, for whoever administers the project. */
public class LaneLimitsAction extends PageAction<LaneLimitsPageView> {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "hypothesis.lanes";

    private final transient LaneLimitSettings settings;
    private final transient ResearchStatuses statuses;
    private final transient ReaderWords reader;
    private final transient PageBuilderService pageBuilder;

    public LaneLimitsAction(LaneLimitSettings settings, ResearchStatuses statuses, ReaderWords reader, PageBuilderService pageBuilder) {
        this.settings = settings;
        this.statuses = statuses;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
    }

    /** The limits as they stand. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return answer(settings.read(actor(), project()), Map.of(), "", INPUT);
    }

    /** Stores the form. */
    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        Map<String, String> typed = new LinkedHashMap<>();
        LaneLimitsText.of(LaneLimits.NONE).keySet()
                .forEach(part -> Optional.ofNullable(getHttpRequest().getParameter(part)).ifPresent(text -> typed.put(part, text)));
        return answer(settings.change(actor(), project(), typed), typed, reader.now().say("hypothesis.limit.page.saved"), SUCCESS);
    }

    private String answer(Outcome<LaneLimits> outcome, Map<String, String> typed, String notice, String result) {
        pageBuilder.assembler().resources().requireContext(RESOURCES);
        if (outcome instanceof Outcome.Done<LaneLimits> done) {
            return shown(page(LaneLimitsText.of(done.value()), List.of(), notice), result);
        }
        List<Problem> problems = ((Outcome.Refused<LaneLimits>) outcome).problems();
        if (problems.get(0).code().kind() == ProblemCode.Kind.INVALID) {
            return shown(page(typed, problems, ""), result);
        }
        return refused(ProblemWords.of(problems.get(0), reader.now()));
    }

    private LaneLimitsPageView page(Map<String, String> texts, List<Problem> problems, String notice) {
        Map<Lane, String> names = new LinkedHashMap<>();
        LaneLimitsText.lanes().forEach(lane -> names.put(
                lane, statuses.of(lane).map(id -> statuses.names(List.of(id))).orElse(lane.defaultName())));
        Words words = reader.now();
        Map<String, List<String>> errors = problems.stream().collect(Collectors.groupingBy(
                Problem::field, Collectors.mapping(problem -> ProblemWords.of(problem, words), Collectors.toList())));
        return new LaneLimitsPageView(project(), names, settings.classFields(), new LaneLimitsPageView.Form(texts, errors, notice), words);
    }

    private String project() {
        return parameter("projectKey");
    }
}
