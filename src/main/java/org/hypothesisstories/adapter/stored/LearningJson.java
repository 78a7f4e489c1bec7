package org.hypothesisstories.adapter.stored;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.LearningPart;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.domain.verdict.ResearchCode;

/** A learning card as a JSON object. */
public final class LearningJson {
    private static final String NEXT_STEP = "nextStep";
    private static final String CODE = "code";

    private LearningJson() {
    }

    /** The card as an object; what is not written or not chosen is absent. */
    public static Map<String, Object> object(Learning learning) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (LearningPart part : LearningPart.values()) {
            if (!learning.part(part).isEmpty()) {
                object.put(part.key(), learning.part(part));
            }
        }
        learning.nextStep().ifPresent(step -> object.put(NEXT_STEP, step.key()));
        learning.code().ifPresent(code -> object.put(CODE, code.key()));
        return object;
    }

    public static String write(Learning learning) {
        return JsonWriter.write(object(learning));
    }

    /** Reads what {@link #write} wrote; choices that only a later version knows are passed over. */
    public static Learning read(String stored) {
        Map<?, ?> object = (Map<?, ?>) JsonReader.read(stored);
        return new Learning(part(object, LearningPart.BELIEVED), part(object, LearningPart.OBSERVED), part(object, LearningPart.LEARNED),
                part(object, LearningPart.THEREFORE), text(object, NEXT_STEP).flatMap(NextStep::byKey),
                text(object, CODE).flatMap(ResearchCode::byKey));
    }

    private static String part(Map<?, ?> object, LearningPart part) {
        return text(object, part.key()).orElse("");
    }

    private static Optional<String> text(Map<?, ?> object, String name) {
        return Optional.ofNullable(object.get(name)).map(Object::toString);
    }
}
