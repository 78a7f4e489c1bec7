package org.hypothesisstories.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hypothesisstories.application.StartNextRound.Beginning;
import org.hypothesisstories.application.TimeBoxRefusal;
import org.hypothesisstories.application.kanban.KanbanRefused;
import org.hypothesisstories.application.calendar.CalendarRefused;
import org.hypothesisstories.application.overview.BoxFilter;
import org.hypothesisstories.application.rehearsal.Happening;
import org.hypothesisstories.application.setup.Finding;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.WorkflowDifference;
import org.hypothesisstories.application.timers.TimersPart;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.kanban.KanbanQuery;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.agreement.AgreementEntry;
import org.hypothesisstories.domain.call.WebAddressProblem;
import org.hypothesisstories.domain.calendar.CalendarProblem;
import org.hypothesisstories.domain.evidence.CriteriaState;
import org.hypothesisstories.domain.hypothesis.ConfidenceProblem;
import org.hypothesisstories.domain.hypothesis.CriterionProblem;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.HypothesisKind;
import org.hypothesisstories.domain.hypothesis.LibraryProblem;
import org.hypothesisstories.domain.hypothesis.MissingPart;
import org.hypothesisstories.domain.hypothesis.StatementPart;
import org.hypothesisstories.domain.hypothesis.StatementWording;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.queue.Readiness;
import org.hypothesisstories.domain.lane.LimitMode;
import org.hypothesisstories.domain.lane.LimitScope;
import org.hypothesisstories.domain.timebox.BoxStage;
import org.hypothesisstories.domain.ical.IcalProblem;
import org.hypothesisstories.domain.gate.ExtensionDecision;
import org.hypothesisstories.domain.lineup.Misfit;
import org.hypothesisstories.domain.timebox.BoxFinding;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BudgetProblem;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Counting;
import org.hypothesisstories.domain.timebox.PolicyPart;
import org.hypothesisstories.domain.timebox.Reopening;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.verdict.LearningPart;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.domain.verdict.ResearchCode;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path FOLDER = RESOURCES.resolve("org/hypothesisstories/i18n");

    private final Properties english = read("messages.properties");
    private final Properties japanese = read("messages_ja.properties");

    @Test
    void saysTheSameInEachLanguage() {
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(japanese.stringPropertyNames()));
    }

    @Test
    void staysReadableForOlderReadersOfProperties() throws IOException {
        for (String file : new String[] {"messages.properties", "messages_ja.properties"}) {
            assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(Files.readString(FOLDER.resolve(file))), file);
        }
    }

    @Test
    void isWellFormedWithTheSameArgumentsAndWithoutMarkup() {
        for (String key : english.stringPropertyNames()) {
            int arguments = new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length;
            assertEquals(arguments, new MessageFormat(japanese.getProperty(key)).getFormatsByArgumentIndex().length, key);
            for (String text : new String[] {english.getProperty(key), japanese.getProperty(key)}) {
                assertFalse(text.contains("'"), () -> key + " has an apostrophe, which a message format would swallow");
                assertFalse(text.matches("(?s).*</?[a-zA-Z][^|}<]*>.*"), () -> key + " has markup");
                assertFalse(text.isBlank(), key);
            }
        }
    }

    @Test
    void hasNoTextThatNobodyUses() throws IOException {
        String users = allOf(Path.of("src/main/java")) + allOf(RESOURCES) + Files.readString(Path.of("atlassian-plugin.xml"));
        Set<String> unused = new TreeSet<>(english.stringPropertyNames());
        unused.removeIf(key -> users.contains("\"" + key + "\"") || users.contains(">" + key + "<"));
        unused.removeAll(composed());

        assertTrue(unused.isEmpty(), unused::toString);
    }

    @Test
    void hasAllTextsWhoseKeysAreComposed() {
        Set<String> missing = composed();
        missing.removeAll(english.stringPropertyNames());

        assertTrue(missing.isEmpty(), missing::toString);
    }

    private static Set<String> composed() {
        return Stream.of(
                Arrays.stream(StatementWording.values()).flatMap(wording ->
                        keys(StatementPart.values(), part -> "hypothesis.statement.part." + wording.key() + "." + part.key())),
                keys(StatementWording.values(), wording -> "hypothesis.statement.wording." + wording.key()),
                keys(StatementPart.values(), part -> "hypothesis.statement.help." + part.key()),
                keys(StatementWording.values(), wording -> "hypothesis.statement.sentence." + wording.key()),
                keys(StatementWording.values(), wording -> "hypothesis.statement.sentence." + wording.key() + ".beneficiary"),
                Stream.of("because", "end", "baseline").map(end -> "hypothesis.statement.sentence." + end),
                keys(CriterionRole.values(), role -> "hypothesis.role." + role.key()),
                keys(CriterionProblem.Reason.values(), reason -> "hypothesis.criteria.problem." + reason.key()),
                keys(BudgetProblem.Reason.values(), reason -> "hypothesis.budget.problem." + reason.key()),
                Stream.of("months", "weeks", "days", "hours", "minutes").map(unit -> "hypothesis.duration." + unit),
                Stream.of("months", "weeks", "days", "hours", "minutes").map(unit -> "hypothesis.countdown." + unit),
                keys(Lane.values(), lane -> "hypothesis.prompt.lane." + lane.key()),
                keys(Lane.values(), lane -> "hypothesis.prompt.asks." + lane.key()),
                keys(KanbanQuery.values(), query -> "hypothesis.kanban.query." + query.key()),
                keys(KanbanQuery.values(), query -> "hypothesis.kanban.about." + query.key()),
                Arrays.stream(KanbanRefused.Reason.values()).map(reason -> "hypothesis.kanban.refusal." + reason.code()),
                keys(TimersPart.values(), part -> "hypothesis.timers.part." + part.key()),
                keys(TimersPart.values(), part -> "hypothesis.timers.help." + part.key()),
                keys(TimerKind.values(), kind -> "hypothesis.timers.kind." + kind.key()),
                Stream.of("issue", "box", "timer", "node", "when", "took", "did", "due", "gave-up", "attempts", "reason", "last", "next", "lease",
                        "warning", "stored", "expected", "mended", "what", "action").map(column -> "hypothesis.timers.column." + column),
                keys(Happening.What.values(), what -> "hypothesis.rehearsal." + what.key()),
                keys(BoxFilter.values(), filter -> "hypothesis.boxes.filter." + filter.key()),
                keys(BoxState.values(), state -> "hypothesis.box.state." + state.key()),
                keys(BoxState.values(), state -> "hypothesis.box.why." + state.key()),
                Stream.of("working", "calendar").map(measure -> "hypothesis.box.left." + measure),
                keys(Cause.values(), cause -> "hypothesis.cause." + cause.key()),
                keys(Verdict.values(), verdict -> "hypothesis.verdict." + verdict.key()),
                keys(Beginning.values(), beginning -> "hypothesis.workflow.next-round." + beginning.key()),
                keys(Beginning.values(), beginning -> "hypothesis.workflow.next-round.summary." + beginning.key()),
                keys(StepKind.values(), kind -> "hypothesis.step." + kind.key()),
                keys(PolicyPart.values(), part -> "hypothesis.policy.part." + part.key()),
                keys(PolicyPart.values(), part -> "hypothesis.policy.help." + part.key()),
                keys(Counting.values(), counting -> "hypothesis.policy.choice." + counting.key()),
                keys(Reopening.values(), reopening -> "hypothesis.policy.choice." + reopening.key()),
                keys(AgreementEntry.Kind.values(), kind -> "hypothesis.agreement.entry." + kind.key()),
                keys(BoxFinding.Kind.values(), kind -> "hypothesis.finding." + kind.key()),
                keys(ExtensionDecision.Result.values(), result -> "hypothesis.extension.result." + result.key()),
                keys(ProblemCode.values(), code -> "hypothesis.problem." + code.key()),
                keys(LearningPart.values(), part -> "hypothesis.learning.part." + part.key()),
                keys(LearningPart.values(), part -> "hypothesis.learning.help." + part.key()),
                keys(NextStep.values(), step -> "hypothesis.next-step." + step.key()),
                keys(ResearchCode.values(), code -> "hypothesis.code." + code.key()),
                keys(CriteriaState.values(), state -> "hypothesis.criteria-state." + state.key()),
                keys(BoxState.values(), state -> "hypothesis.time-box-state." + state.key()),
                Stream.of("title.", "why.", "mend.").flatMap(part -> keys(Misfit.values(), kind -> "hypothesis.line-up." + part + kind.key())),
                keys(HypothesisKind.values(), kind -> "hypothesis.kind." + kind.key()),
                Stream.of("verdict", "kind", "criteria-state", "time-box-state").flatMap(choice -> Stream.of(".none", ".problem.unknown").map(end -> "hypothesis." + choice + end)),
                keys(LibraryProblem.Reason.values(), reason -> "hypothesis.library.problem." + reason.key()),
                keys(ConfidenceProblem.Reason.values(), reason -> "hypothesis.confidence.problem." + reason.key()),
                states(),
                Stream.of("met", "not-met").map(answer -> "hypothesis.observation." + answer),
                Stream.of("greater", "at-least", "less", "at-most", "between").map(sign -> "hypothesis.comparison." + sign),
                explanations(),
                Stream.of("body-too-large", "not-utf-8", "unknown-member", "object-expected", "text-expected", "number-expected",
                        "flag-expected", "list-expected", "interval-expected", "not-in-range", "unknown-filter",
                        "too-many").map(code -> "hypothesis.rest." + code),
                keys(MissingPart.values(), part -> "hypothesis.missing." + part.key()),
                Stream.of("complete", "start", "work", "review", "decide", "concluded").map(step -> "hypothesis.next." + step),
                keys(TimeBoxRefusal.values(), refusal -> "hypothesis.workflow.refusal." + refusal.key()),
                keys(Readiness.values(), readiness -> "hypothesis.queue.section." + readiness.key()),
                keys(Readiness.values(), readiness -> "hypothesis.queue.none." + readiness.key()),
                Stream.of("up", "down", "first", "last", "out").flatMap(step -> Stream.of("", ".of").map(end -> "hypothesis.queue.step." + step + end)),
                keys(BoxStage.values(), stage -> "hypothesis.box.stage." + stage.key()),
                Stream.of("user", "reporter", "lead", "before").map(to -> "hypothesis.workflow.assign.to." + to),
                Stream.of("person", "bulk", "clone", "system").map(origin -> "hypothesis.workflow.required.skip." + origin),
                keys(LimitScope.values(), scope -> "hypothesis.limit.scope." + scope.key()),
                keys(LimitScope.values(), scope -> "hypothesis.board.excess." + scope.key()),
                keys(LimitScope.values(), scope -> "hypothesis.limit.full." + scope.key()),
                keys(LimitScope.values(), scope -> "hypothesis.limit.page.scope." + scope.key()),
                keys(LimitMode.values(), mode -> "hypothesis.limit.mode." + mode.key()),
                keys(LimitMode.values(), mode -> "hypothesis.workflow.lane-limit.summary." + mode.key()),
                keys(WebAddressProblem.values(), problem -> "hypothesis.rest.address.problem." + problem.key()),
                keys(CalendarProblem.Reason.values(), reason -> "hypothesis.calendar.problem." + reason.key()),
                keys(IcalProblem.Reason.values(), reason -> "hypothesis.calendar.problem.ical-" + reason.key()),
                keys(CalendarRefused.Reason.values(), reason -> "hypothesis.calendar.refusal." + reason.key()),
                keys(Finding.Condition.values(), condition -> "hypothesis.health.condition." + condition.key()),
                Stream.of("run-set-up", "renew-workflow", "by-hand").map(mend -> "hypothesis.health.mend." + mend),
                keys(WorkflowDifference.Kind.values(), kind -> "hypothesis.health.difference." + kind.key()),
                keys(PartState.values(), state -> "hypothesis.setup.state." + state.key()),
                Stream.of("issue-type", "status", "resolution", "link-type", "field", "screen", "screen-scheme", "issue-type-scheme",
                        "issue-type-screen-scheme", "workflow", "workflow-scheme", "service-user", "role", "field-context", "calendar",
                        "scheduler-job").map(kind -> "hypothesis.setup.kind." + kind),
                Stream.of("scheme-is-shared", "default-takes-new-types", "other-screens", "issues-in-other-workflow", "renamed",
                                "other-category-to_do", "other-category-in_progress", "other-category-done", "failed", "permission-lost",
                                "project-gone", "lacks-something", "workflow-older", "workflow-edited", "workflow-extended", "service-user-gone",
                                "no-role", "context-misses-project", "calendar-own", "calendar-default", "calendar-standard", "no-job")
                        .map(remark -> "hypothesis.setup.remark." + remark),
                Stream.of("not-administrator", "unknown-project", "unknown-service-user", "somebody-else", "draft-open").map(code -> "hypothesis.setup.refusal." + code))
                .flatMap(stream -> stream)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Stream<String> states() {
        return Stream.concat(
                Stream.of("hypothesis.criterion.state.no-evidence"),
                Arrays.stream(CriterionRole.values()).flatMap(role -> Stream.of("met", "not-met", "within-noise")
                        .map(state -> "hypothesis.criterion.state." + role.key() + "." + state)));
    }

    private static Stream<String> explanations() {
        Stream<String> ofOneCriterion = Stream.of("kill-met", "must-not-met", "guardrail-broken", "all-met")
                .flatMap(ground -> Stream.of(ground + ".measured", ground + ".judged"));
        Stream<String> others = Stream.of(
                "all-met", "all-met.guarded", "must-within-noise", "must-without-evidence", "must-without-evidence.more", "no-must",
                "newest-run", "newest-judgement");
        return Stream.concat(ofOneCriterion, others).map(end -> "hypothesis.explanation." + end);
    }

    private static <T> Stream<String> keys(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key);
    }

    private static String allOf(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.startsWith(FOLDER)).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
            properties.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}
