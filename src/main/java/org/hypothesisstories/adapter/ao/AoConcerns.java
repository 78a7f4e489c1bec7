package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.hypothesisstories.application.port.Concerns;
import org.hypothesisstories.domain.concern.Concern;
import org.hypothesisstories.domain.concern.Concern.Answer;

/** The concerns of the business in Active Objects. */
public final class AoConcerns implements Concerns {

    private final ActiveObjects ao;

    public AoConcerns(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Concern> of(long issueId) {
        Query inOrder = Query.select()
                .where(ConcernEntity.ISSUE_ID + " = ?", issueId)
                .order(ConcernEntity.CONCERN_NUMBER + " ASC");
        return ao.executeInTransaction(() -> {
            ConcernEntity[] raised = ao.find(ConcernEntity.class, inOrder);
            Map<String, ConcernAnswerEntity> answers = raised.length == 0 ? Map.of() : answers(issueId);
            return Arrays.stream(raised).map(row -> concern(row, Optional.ofNullable(answers.get(row.getConcernKey())))).toList();
        });
    }

    @Override
    public boolean raise(Concern concern) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(ConcernEntity.CONCERN_KEY, key(concern));
        columns.put(ConcernEntity.ISSUE_ID, concern.issueId());
        columns.put(ConcernEntity.CONCERN_NUMBER, concern.number());
        columns.put(ConcernEntity.CONCERN_TEXT, concern.text());
        Stamps.put(concern.raised(), ConcernEntity.ACTOR_KEY, ConcernEntity.HAPPENED_AT, columns);
        return FirstComer.insert(ao, ConcernEntity.class, ConcernEntity.CONCERN_KEY, columns);
    }

    @Override
    public boolean answer(Concern concern, Answer answer) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(ConcernAnswerEntity.CONCERN_KEY, key(concern));
        columns.put(ConcernAnswerEntity.ISSUE_ID, concern.issueId());
        columns.put(ConcernAnswerEntity.ANSWER_TEXT, answer.text());
        Stamps.put(answer.given(), ConcernAnswerEntity.ACTOR_KEY, ConcernAnswerEntity.HAPPENED_AT, columns);
        return FirstComer.insert(ao, ConcernAnswerEntity.class, ConcernAnswerEntity.CONCERN_KEY, columns);
    }

    private Map<String, ConcernAnswerEntity> answers(long issueId) {
        return Arrays.stream(ao.find(ConcernAnswerEntity.class, ConcernAnswerEntity.ISSUE_ID + " = ?", issueId))
                .collect(Collectors.toMap(ConcernAnswerEntity::getConcernKey, Function.identity()));
    }

    private static String key(Concern concern) {
        return concern.issueId() + "-" + concern.number();
    }

    private static Concern concern(ConcernEntity row, Optional<ConcernAnswerEntity> answer) {
        return new Concern(
                row.getIssueId(), row.getConcernNumber(), row.getConcernText(), Stamps.stamp(row.getActorKey(), row.getHappenedAt()),
                answer.map(given -> new Answer(given.getAnswerText(), Stamps.stamp(given.getActorKey(), given.getHappenedAt()))));
    }
}
