package org.hypothesisstories.adapter.rest;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.hypothesis.CriterionProblem;

/** What came of a wish as an answer: the one place where refusals get their status and their words. */
public class OutcomeAnswers {
    private final CurrentReader currentReader;

    public OutcomeAnswers(CurrentReader currentReader) {
        this.currentReader = currentReader;
    }

    /** @param done the answer where the wish was granted */
    <T> Response of(Outcome<T> outcome, Function<T, Response> done) {
        return of(outcome, done, problems -> Map.of());
    }

    /** @param more what else the details of a refusal hold */
    <T> Response of(Outcome<T> outcome, Function<T, Response> done, Function<List<Problem>, Map<String, ?>> more) {
        if (outcome instanceof Outcome.Done<T> granted) {
            return done.apply(granted.value());
        }
        return outcome instanceof Outcome.Refused<T> refused
                ? refused(refused.problems(), more.apply(refused.problems()))
                : notFound(((Outcome.NotFound<T>) outcome).issueKey());
    }

    Response notFound(String issueKey) {
        return Answers.refusal(Response.Status.NOT_FOUND, "issue-not-found",
                currentReader.now().say("hypothesis.rest.issue-not-found", issueKey), Map.of("issue", issueKey));
    }

    Response refused(List<Problem> problems) {
        return refused(problems, Map.of());
    }

    /** Rows of exit criteria that cannot be used; their sentences name the row. */
    Response refusedRows(List<CriterionProblem> problems) {
        Words words = currentReader.now().words();
        List<Told> told = problems.stream()
                .map(problem -> new Told(problem.reason().key(), row(problem.row()), ProblemWords.of(problem, words), false))
                .toList();
        return refused(Response.Status.BAD_REQUEST, told, Map.of(), words);
    }

    private Response refused(List<Problem> problems, Map<String, ?> more) {
        Words words = currentReader.now().words();
        List<Told> told = problems.stream()
                .map(problem -> new Told(
                        problem.code().key(), problem.field(), ProblemWords.of(problem, words), problem.field().contains("[")))
                .toList();
        return refused(status(problems), told, more, words);
    }

    private static Response refused(Response.Status status, List<Told> problems, Map<String, ?> more, Words words) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("problems", problems.stream().map(told -> Answers.problem(told.code(), told.field(), told.text())).toList());
        details.putAll(more);
        String message = problems.stream().map(told -> told.sentence(words)).distinct().collect(Collectors.joining(" "));
        return Answers.refusal(status, problems.get(0).code(), message, details);
    }

    private static String row(int number) {
        return number == 0 ? "criteria" : "criteria[" + (number - 1) + "]";
    }

    /** A problem in words; in a list its place is part of the sentence, else the sentence tells what it is about. */
    private record Told(String code, String field, String text, boolean placed) {
        String sentence(Words words) {
            return placed ? words.say("hypothesis.problem.at", field, text) : text;
        }
    }

    /** What the person cannot mend weighs most. */
    private static Response.Status status(List<Problem> problems) {
        return Stream.of(ProblemCode.Kind.FORBIDDEN, ProblemCode.Kind.CONFLICT, ProblemCode.Kind.NOT_FOUND)
                .filter(kind -> problems.stream().anyMatch(problem -> problem.code().kind() == kind))
                .findFirst()
                .map(OutcomeAnswers::status)
                .orElse(Response.Status.BAD_REQUEST);
    }

    private static Response.Status status(ProblemCode.Kind kind) {
        return switch (kind) {
            case INVALID -> Response.Status.BAD_REQUEST;
            case FORBIDDEN -> Response.Status.FORBIDDEN;
            case NOT_FOUND -> Response.Status.NOT_FOUND;
            case CONFLICT -> Response.Status.CONFLICT;
        };
    }
}
