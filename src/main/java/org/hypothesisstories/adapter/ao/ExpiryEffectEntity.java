package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That an effect is dealt with; only ever inserted. One that was refused gives way to a later attempt. */
@Preload
@Table("EXPIRY_EFFECT")
public interface ExpiryEffectEntity extends Entity {
    String EFFECT_KEY = "EFFECT_KEY";
    String BOX_KEY = "BOX_KEY";
    String EFFECT = "EFFECT";
    String EFFECT_RESULT = "EFFECT_RESULT";
    String HAPPENED_AT = "HAPPENED_AT";
    String DETAIL = "DETAIL";
    String OCCASION = "OCCASION";
    String EXTENSIONS = "EXTENSIONS";

    /** As {@code EffectId} writes it, so that the effect is recorded once. */
    @NotNull
    @Unique
    String getEffectKey();

    @Indexed
    String getBoxKey();

    String getEffect();

    @Indexed
    String getEffectResult();

    long getHappenedAt();

    /** Null when the result says it all. */
    @StringLength(400)
    String getDetail();

    /** Null where the effect has one occasion only. */
    String getOccasion();

    /** How often the box had been extended; null means never. */
    Integer getExtensions();
}
