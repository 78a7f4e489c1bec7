package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.hypothesisstories.application.port.Extensions;
import org.hypothesisstories.domain.gate.Extension;
import org.hypothesisstories.domain.gate.ExtensionDecision;
import org.hypothesisstories.domain.gate.ExtensionRequest;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** Requests for more time and the decisions on them, in Active Objects. */
public final class AoExtensions implements Extensions {

    private final ActiveObjects ao;

    public AoExtensions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Extension> of(TimeBoxId box) {
        Query inOrder = Query.select()
                .where(ExtensionRequestEntity.BOX_KEY + " = ?", box.toString())
                .order(ExtensionRequestEntity.REQUEST_NUMBER + " ASC");
        return ao.executeInTransaction(() -> {
            Map<String, ExtensionDecisionEntity> decisions = Arrays.stream(
                            ao.find(ExtensionDecisionEntity.class, ExtensionDecisionEntity.BOX_KEY + " = ?", box.toString()))
                    .collect(Collectors.toMap(ExtensionDecisionEntity::getRequestKey, Function.identity()));
            return Arrays.stream(ao.find(ExtensionRequestEntity.class, inOrder))
                    .map(row -> new Extension(
                            request(row), Optional.ofNullable(decisions.get(row.getRequestKey())).map(AoExtensions::decision)))
                    .toList();
        });
    }

    @Override
    public boolean ask(ExtensionRequest request) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(ExtensionRequestEntity.REQUEST_KEY, request.key());
        columns.put(ExtensionRequestEntity.BOX_KEY, request.box().toString());
        columns.put(ExtensionRequestEntity.REQUEST_NUMBER, request.number());
        columns.put(ExtensionRequestEntity.BUDGET, request.budget().text());
        columns.put(ExtensionRequestEntity.REASON, request.reason());
        columns.put(ExtensionRequestEntity.ACTOR_KEY, request.by().userKey().orElse(null));
        columns.put(ExtensionRequestEntity.HAPPENED_AT, request.at().toEpochMilli());
        return FirstComer.insert(ao, ExtensionRequestEntity.class, ExtensionRequestEntity.REQUEST_KEY, columns);
    }

    @Override
    public boolean decide(ExtensionRequest request, ExtensionDecision decision) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(ExtensionDecisionEntity.REQUEST_KEY, request.key());
        columns.put(ExtensionDecisionEntity.BOX_KEY, request.box().toString());
        columns.put(ExtensionDecisionEntity.RESULT_KEY, decision.result().key());
        columns.put(ExtensionDecisionEntity.ACTOR_KEY, decision.by().userKey().orElse(null));
        columns.put(ExtensionDecisionEntity.HAPPENED_AT, decision.at().toEpochMilli());
        columns.put(ExtensionDecisionEntity.REMARK, TimeBoxRows.emptyAsNull(decision.remark()));
        return FirstComer.insert(ao, ExtensionDecisionEntity.class, ExtensionDecisionEntity.REQUEST_KEY, columns);
    }

    private static ExtensionRequest request(ExtensionRequestEntity row) {
        return new ExtensionRequest(
                TimeBoxId.parse(row.getBoxKey()).orElseThrow(), row.getRequestNumber(), BudgetText.parse(row.getBudget()).orElseThrow(),
                row.getReason(), new Actor(Optional.ofNullable(row.getActorKey())), Instant.ofEpochMilli(row.getHappenedAt()));
    }

    private static ExtensionDecision decision(ExtensionDecisionEntity row) {
        return new ExtensionDecision(
                ExtensionDecision.Result.byKey(row.getResultKey()).orElseThrow(), new Actor(Optional.ofNullable(row.getActorKey())),
                Instant.ofEpochMilli(row.getHappenedAt()), TimeBoxRows.nullAsEmpty(row.getRemark()));
    }
}
