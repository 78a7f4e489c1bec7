package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.hypothesisstories.application.port.Agreements;
import org.hypothesisstories.domain.agreement.AgreementEntry;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** Agreements on time boxes in Active Objects. */
public final class AoAgreements implements Agreements {

    private final ActiveObjects ao;

    public AoAgreements(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<AgreementEntry> of(TimeBoxId box) {
        Query entries = Query.select()
                .where(BoxAgreementEntity.BOX_KEY + " = ?", box.toString())
                .order(BoxAgreementEntity.ENTRY_NUMBER + " ASC");
        return ao.executeInTransaction(
                () -> Arrays.stream(ao.find(BoxAgreementEntity.class, entries)).map(AoAgreements::entry).toList());
    }

    @Override
    public boolean add(AgreementEntry entry) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(BoxAgreementEntity.ENTRY_KEY, entry.box() + "#" + entry.number());
        columns.put(BoxAgreementEntity.BOX_KEY, entry.box().toString());
        columns.put(BoxAgreementEntity.ENTRY_NUMBER, entry.number());
        columns.put(BoxAgreementEntity.KIND, entry.kind().key());
        columns.put(BoxAgreementEntity.BUDGET, entry.budget().text());
        columns.put(BoxAgreementEntity.ACTOR_KEY, entry.by().userKey().orElse(null));
        columns.put(BoxAgreementEntity.HAPPENED_AT, entry.at().toEpochMilli());
        return FirstComer.insert(ao, BoxAgreementEntity.class, BoxAgreementEntity.ENTRY_KEY, columns);
    }

    private static AgreementEntry entry(BoxAgreementEntity row) {
        return new AgreementEntry(
                TimeBoxId.parse(row.getBoxKey()).orElseThrow(),
                row.getEntryNumber(),
                AgreementEntry.Kind.byKey(row.getKind()).orElseThrow(),
                BudgetText.parse(row.getBudget()).orElseThrow(),
                new Actor(Optional.ofNullable(row.getActorKey())),
                Instant.ofEpochMilli(row.getHappenedAt()));
    }
}
