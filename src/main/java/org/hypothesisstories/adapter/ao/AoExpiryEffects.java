package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** The record of expiry effects in Active Objects. */
public final class AoExpiryEffects implements ExpiryEffects {

    private final ActiveObjects ao;

    public AoExpiryEffects(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<EffectRecord> of(TimeBoxId box) {
        Query ofBox = Query.select().where(ExpiryEffectEntity.BOX_KEY + " = ?", box.toString()).order("ID ASC");
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(ExpiryEffectEntity.class, ofBox))
                .map(AoExpiryEffects::effect)
                .toList());
    }

    @Override
    public boolean record(EffectRecord done) {
        String key = done.id().toString();
        return ao.executeInTransaction(() -> {
            ao.deleteWithSQL(ExpiryEffectEntity.class,
                    ExpiryEffectEntity.EFFECT_KEY + " = ? AND " + ExpiryEffectEntity.EFFECT_RESULT + " = ?",
                    key, EffectResult.REFUSED.key());
            // Looked up first: within a transition's transaction, PostgreSQL would not let it go on after a taken key.
            if (ao.count(ExpiryEffectEntity.class, ExpiryEffectEntity.EFFECT_KEY + " = ?", key) > 0) {
                return false;
            }
            ao.create(ExpiryEffectEntity.class, columns(key, done));
            return true;
        });
    }

    private static Map<String, Object> columns(String key, EffectRecord done) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(ExpiryEffectEntity.EFFECT_KEY, key);
        columns.put(ExpiryEffectEntity.BOX_KEY, done.id().box().toString());
        columns.put(ExpiryEffectEntity.EFFECT, done.effect().key());
        columns.put(ExpiryEffectEntity.EFFECT_RESULT, done.result().key());
        columns.put(ExpiryEffectEntity.HAPPENED_AT, done.at().toEpochMilli());
        columns.put(ExpiryEffectEntity.OCCASION, TimeBoxRows.emptyAsNull(done.id().occasion()));
        columns.put(ExpiryEffectEntity.EXTENSIONS, done.id().extensions() == 0 ? null : done.id().extensions());
        columns.put(ExpiryEffectEntity.DETAIL, TimeBoxRows.emptyAsNull(done.detail()));
        return columns;
    }

    static EffectRecord effect(ExpiryEffectEntity row) {
        EffectId id = new EffectId(
                TimeBoxId.parse(row.getBoxKey()).orElseThrow(),
                row.getExtensions() == null ? 0 : row.getExtensions(),
                ExpiryEffect.byKey(row.getEffect()).orElseThrow(),
                TimeBoxRows.nullAsEmpty(row.getOccasion()));
        return new EffectRecord(
                id,
                EffectResult.byKey(row.getEffectResult()).orElseThrow(),
                Instant.ofEpochMilli(row.getHappenedAt()),
                TimeBoxRows.nullAsEmpty(row.getDetail()));
    }
}
