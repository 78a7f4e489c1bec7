package org.hypothesisstories.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.adapter.jira.ResearchLinks;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.AllowedActions;
import org.hypothesisstories.application.AmendCriteria;
import org.hypothesisstories.application.AnswerConcern;
import org.hypothesisstories.application.CitedEvidence;
import org.hypothesisstories.application.CriteriaStateKeeper;
import org.hypothesisstories.application.EvidenceIntake;
import org.hypothesisstories.application.EvidenceLog;
import org.hypothesisstories.application.ExplainAmendment;
import org.hypothesisstories.application.forecast.ForeseeTimeBox;
import org.hypothesisstories.application.FreezeCriteria;
import org.hypothesisstories.application.HypothesisGate;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.ListEvidence;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.OverrideVerdict;
import org.hypothesisstories.application.PostEvidence;
import org.hypothesisstories.application.PromoteToDevelopment;
import org.hypothesisstories.application.RaiseConcern;
import org.hypothesisstories.application.ReadConcerns;
import org.hypothesisstories.application.ReadHypothesis;
import org.hypothesisstories.application.ReadRound;
import org.hypothesisstories.application.ReadTimeBox;
import org.hypothesisstories.application.RecordAmendment;
import org.hypothesisstories.application.RecordVerdict;
import org.hypothesisstories.application.StartNextRound;
import org.hypothesisstories.application.StartedTest;
import org.hypothesisstories.application.VerdictRecorder;
import org.hypothesisstories.application.WithdrawEvidence;
import org.hypothesisstories.application.prompt.ReadLanePrompt;
import org.hypothesisstories.application.port.CriteriaField;
import org.hypothesisstories.application.port.DevelopmentStories;
import org.hypothesisstories.application.port.People;
import org.hypothesisstories.application.port.VerdictFields;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionLines;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriteriaReader;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.VerdictRecord;
import org.hypothesisstories.testing.FakeBoard;
import org.hypothesisstories.testing.InMemoryAmendments;
import org.hypothesisstories.testing.InMemoryConcerns;
import org.hypothesisstories.testing.InMemoryEvidence;
import org.hypothesisstories.testing.InMemoryPrompts;
import org.hypothesisstories.testing.InMemoryRounds;
import org.hypothesisstories.testing.InMemoryVerdicts;
import org.hypothesisstories.testing.PluginTexts;
import org.hypothesisstories.testing.TimeBoxWorld;

/** The REST resources over use cases and fakes, with the issue RES-1 and the people ana, boris and maria; ana is logged in. */
final class RestWorld {
    static final long ISSUE = TimeBoxWorld.ISSUE;
    static final String KEY = "RES-1";
    static final Actor ANA = Actor.user("ana");
    static final Actor BORIS = Actor.user("boris");
    static final Actor MARIA = Actor.user("maria-key");

    final TimeBoxWorld boxes = new TimeBoxWorld();
    final InMemoryEvidence evidence = new InMemoryEvidence();
    final InMemoryRounds rounds = new InMemoryRounds();
    final InMemoryAmendments amendments = new InMemoryAmendments();
    final InMemoryConcerns concerns = new InMemoryConcerns();
    final FakeBoard board = new FakeBoard();
    final InMemoryPrompts prompts = new InMemoryPrompts();
    final InMemoryVerdicts verdicts = new InMemoryVerdicts();
    final UserManager users = mock(UserManager.class);
    final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    final RememberedVerdict verdictFields = new RememberedVerdict();

    final ReadRound readRound = new ReadRound(rounds, evidence, amendments, verdicts);
    final CriteriaStateKeeper stateKeeper = new CriteriaStateKeeper(boxes.fields, readRound);
    final HypothesisGate gate = new HypothesisGate(boxes.issues);
    final FreezeCriteria freeze = new FreezeCriteria(rounds, stateKeeper, boxes.clock);
    final StartedTest startedTest = new StartedTest(boxes.boxes, rounds, freeze);
    final StartNextRound startNextRound = new StartNextRound(rounds, stateKeeper, boxes.clock);
    final ReadHypothesis read = new ReadHypothesis(
            boxes.issues, boxes.fields, new ReadTimeBox(boxes.boxes, boxes.effects, boxes.timers, boxes.calendars), readRound,
            boxes.teamAgreements, boxes.clock);

    final CurrentReader currentReader;
    final RoundAnswers roundAnswers;
    final OutcomeAnswers outcomes;
    final ApplicationProperties application = mock(ApplicationProperties.class);

    final ResearchFields fields = mock(ResearchFields.class);
    final IssueManager issueManager = mock(IssueManager.class);
    final IssueLinkManager issueLinks = mock(IssueLinkManager.class);
    final IssueLinkTypeManager linkTypes = mock(IssueLinkTypeManager.class);
    final RememberedStories stories = new RememberedStories();
    final PromoteToDevelopment promote = new PromoteToDevelopment(read, stories);

    RestWorld() {
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        user("ana", "ana", "Ana Alvarez");
        user("boris", "boris", "Boris B.");
        user("maria-key", "maria", "Maria M.");
        when(authentication.getI18nHelper()).thenReturn(PluginTexts.in(Locale.ENGLISH));
        currentReader = new CurrentReader(authentication, new ReaderWords(authentication), dates(), new PersonJson(users));
        roundAnswers = new RoundAnswers(
                currentReader, new AllowedActions(boxes.issues), new CitedEvidence(evidence, boxes.issues), application);
        outcomes = new OutcomeAnswers(currentReader);
        logIn("ana");
    }

    /** Writes a hypothesis with these criteria, one a line; their ids are c1, c2 and so on. */
    void write(String... lines) {
        boxes.fields.write(ISSUE, new Hypothesis(
                new Statement("a <b>", "work", "", ""), criteria(lines), BudgetText.parse("3d").value(), Optional.empty()));
    }

    /** The same, and starts the test. */
    void start(String... lines) {
        write(lines);
        freeze.freeze(ISSUE, ANA);
    }

    static ExitCriteria criteria(String... lines) {
        int[] count = {0};
        return new ExitCriteriaReader(Locale.ENGLISH, () -> new CriterionId("c" + ++count[0]))
                .read(CriterionLines.parse(String.join("\n", lines)).orElseThrow())
                .orElseThrow();
    }

    void logIn(String userKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        when(authentication.getLoggedInUser()).thenReturn(user);
    }

    void speak(Locale locale) {
        when(authentication.getI18nHelper()).thenReturn(PluginTexts.in(locale));
    }

    /** Somebody leaves the company, and the directory. */
    void leaves(String userKey, String userName) {
        when(users.getUserByKey(userKey)).thenReturn(null);
        when(users.getUserByName(userName)).thenReturn(null);
    }

    void conclude() {
        rounds.store(rounds.current(ISSUE).concludedBy(new Round.Stamp(ANA, boxes.clock.instant())));
    }

    HypothesisResource hypothesis() {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn("customfield_7");
        when(fields.field(any())).thenReturn(Optional.of(field));
        ResearchLinks research = new ResearchLinks(linkTypes, settings());
        LinksJson links = new LinksJson(
                promote, new NextHypothesisLink(issueManager, fields, application),
                new FollowUpsJson(research, fields, boxes.issues, application),
                new QuestionJson(issueLinks, research, fields, boxes.issues, application), issueLinks);
        HypothesisJson json = new HypothesisJson(
                currentReader, timeBoxAnswers(), new FieldLinks(fields, application), roundAnswers, verdictFields, links);
        return new HypothesisResource(read, readConcerns(), new ReadLanePrompt(board, boxes.issues, prompts), json, outcomes, currentReader);
    }

    ConcernResource concerns() {
        return new ConcernResource(
                readConcerns(), new RaiseConcern(boxes.ownerGate, concerns, boxes.clock), new AnswerConcern(gate, concerns, boxes.clock),
                outcomes, currentReader);
    }

    private ReadConcerns readConcerns() {
        return new ReadConcerns(boxes.issues, boxes.ownerGate, concerns);
    }

    private TimeBoxAnswers timeBoxAnswers() {
        return new TimeBoxAnswers(new ForeseeTimeBox(boxes.calendars, issueId -> boxes.policy), boxes.readExtension);
    }

    PromotionResource promotion() {
        return new PromotionResource(promote, outcomes, currentReader, application);
    }

    EvidenceResource evidence() {
        EvidenceIntake intake = new EvidenceIntake(evidence, boxes.issues, people());
        EvidenceLog log = new EvidenceLog(evidence, Runnable::run, stateKeeper, boxes.clock);
        return new EvidenceResource(
                new ListEvidence(boxes.issues, boxes.fields, readRound, evidence),
                new PostEvidence(gate, boxes.fields, rounds, intake, log, startedTest), roundAnswers, outcomes, currentReader);
    }

    WithdrawalResource withdrawal() {
        return new WithdrawalResource(
                new WithdrawEvidence(gate, boxes.issues, rounds, evidence, stateKeeper, boxes.clock), roundAnswers, outcomes, currentReader);
    }

    CriteriaResource criteria() {
        CriteriaField field = (issue, actor, wanted, reason) -> {
            Hypothesis before = boxes.fields.read(issue.id());
            Optional<String> why = Optional.of(reason).filter(text -> !text.isEmpty());
            new RecordAmendment(rounds, amendments, boxes.clock).record(issue.id(), before.criteria(), wanted, actor, why);
            boxes.fields.write(issue.id(), new Hypothesis(before.statement(), wanted, before.budget(), before.verdict()));
        };
        return new CriteriaResource(
                read, new AmendCriteria(gate, boxes.fields, rounds, field, stateKeeper), roundAnswers, outcomes, currentReader);
    }

    AmendmentResource amendment() {
        return new AmendmentResource(
                new ExplainAmendment(gate, amendments, boxes.fields, readRound, boxes.clock), roundAnswers, outcomes, currentReader);
    }

    VerdictResource verdict() {
        RecordVerdict record = new RecordVerdict(
                gate, boxes.fields, readRound, verdictFields, new VerdictRecorder(verdicts, boxes.clock), startedTest);
        return new VerdictResource(read, record, roundAnswers, outcomes, currentReader);
    }

    OverrideResource override() {
        return new OverrideResource(
                new OverrideVerdict(gate, boxes.fields, readRound, verdicts, boxes.clock), outcomes, currentReader);
    }

    /** Posts evidence and tells the answer. */
    Map<?, ?> post(int status, String json) {
        return answer(status, evidence().post(KEY, null, body(json)));
    }

    Map<?, ?> readWhole() {
        return answer(200, hypothesis().read(KEY));
    }

    static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    static Map<?, ?> answer(int status, Response response) {
        assertEquals(status, response.getStatus(), () -> (String) response.getEntity());
        assertEquals("no-store", response.getHeaderString("Cache-Control"));
        return (Map<?, ?>) JsonReader.read((String) response.getEntity());
    }

    /** The value at a path such as {@code criteria.0.evidence.0.id}. */
    @SuppressWarnings("unchecked")
    static <T> T at(Object json, String path) {
        Object value = json;
        for (String step : path.split("\\.")) {
            value = value instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) value).get(step);
        }
        return (T) value;
    }

    private void user(String key, String name, String displayName) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(user.getName()).thenReturn(name);
        when(user.getDisplayName()).thenReturn(displayName);
        when(user.isActive()).thenReturn(true);
        when(users.getUserByKey(key)).thenReturn(user);
        when(users.getUserByName(name)).thenReturn(user);
    }

    private People people() {
        return new People() {
            @Override
            public boolean isNamed(Actor actor, String userName) {
                return isActive(userName) && actor.userKey().equals(Optional.of(users.getUserByName(userName).getKey()));
            }

            @Override
            public boolean isActive(String userName) {
                return users.getUserByName(userName) != null;
            }
        };
    }

    private static JiraSettings settings() {
        JiraSettings settings = mock(JiraSettings.class);
        when(settings.read(any())).thenReturn(Optional.empty());
        return settings;
    }

    private static DateWords dates() {
        DateTimeFormatterFactory formatters = mock(DateTimeFormatterFactory.class);
        DateTimeFormatter formatter = mock(DateTimeFormatter.class, RETURNS_SELF);
        when(formatters.formatter()).thenReturn(formatter);
        when(formatter.format(any())).thenReturn("<date>");
        when(formatter.getZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        return new DateWords(formatters);
    }

    /** Stories under the keys DEV-1, DEV-2 and so on. */
    static final class RememberedStories implements DevelopmentStories {
        final List<Wish> wishes = new ArrayList<>();

        @Override
        public Optional<IssueRef> of(IssueRef hypothesis) {
            return wishes.isEmpty() ? Optional.empty() : Optional.of(new IssueRef(wishes.size(), "DEV-" + wishes.size()));
        }

        @Override
        public Outcome<IssueRef> make(HypothesisView hypothesis, VerdictRecord record, Actor actor, Wish wish) {
            wishes.add(wish);
            return new Outcome.Done<>(of(hypothesis.issue()).orElseThrow());
        }
    }

    /** The fields of verdict, learning and confidence. */
    final class RememberedVerdict implements VerdictFields {
        private Learning learning = Learning.EMPTY;

        @Override
        public Learning learning(long issueId) {
            return learning;
        }

        @Override
        public void write(IssueRef issue, Actor actor, Verdict verdict, Learning written, Optional<Confidence> confidenceAfter) {
            learning = written;
            Hypothesis before = boxes.fields.read(issue.id());
            boxes.fields.write(issue.id(), new Hypothesis(
                    before.statement(), before.criteria(), before.budget(), Optional.of(verdict), before.kind(),
                    before.confidenceBefore(), confidenceAfter.or(before::confidenceAfter)));
        }
    }
}
