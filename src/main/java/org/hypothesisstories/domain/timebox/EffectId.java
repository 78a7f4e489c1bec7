package org.hypothesisstories.domain.timebox;

import java.util.Objects;

/**
 * Which effect of which box. A box that was extended runs out again, and everything follows again.
 *
 * @param extensions how often the box had been extended
 * @param occasion what tells effects of the same kind apart, for instance the share at which a warning is given; empty where there is one
 */
public record EffectId(TimeBoxId box, int extensions, ExpiryEffect effect, String occasion) {

    public EffectId {
        Objects.requireNonNull(box);
        Objects.requireNonNull(effect);
        Objects.requireNonNull(occasion);
    }

    /** The effect that the box has once between two extensions. */
    public static EffectId of(TimeBox box, ExpiryEffect effect) {
        return of(box, effect, "");
    }

    public static EffectId of(TimeBox box, ExpiryEffect effect, String occasion) {
        return new EffectId(box.id(), box.extensions(), effect, occasion);
    }

    /** The form that is stored as the unique key. */
    @Override
    public String toString() {
        return box + ":" + effect.key() + (occasion.isEmpty() ? "" : ":" + occasion) + (extensions == 0 ? "" : "+" + extensions);
    }
}
