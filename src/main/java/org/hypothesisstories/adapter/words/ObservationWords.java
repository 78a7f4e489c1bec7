package org.hypothesisstories.adapter.words;

import org.hypothesisstories.domain.evidence.Judgement;
import org.hypothesisstories.domain.evidence.Measurement;
import org.hypothesisstories.domain.evidence.Observation;

/** What was observed, in words: "0.64 ms (0.61 to 0.67, mean of 5 runs)", or the answer of a judge. */
public final class ObservationWords {
    private ObservationWords() {
    }

    /** @param unit of the number; empty when there is none */
    public static String of(Observation observation, String unit, Words words) {
        return observation instanceof Measurement measurement
                ? measurement(measurement, unit, words)
                : words.say("hypothesis.observation." + (((Judgement) observation).met() ? "met" : "not-met"));
    }

    private static String measurement(Measurement measurement, String unit, Words words) {
        NumberWords numbers = new NumberWords(words.locale());
        String value = withUnit(numbers.value(measurement), unit);
        int runs = measurement.seeds().size();
        if (!measurement.hasMargin()) {
            return runs == 0 ? value : words.say("hypothesis.observation.runs", value, runs);
        }
        String low = numbers.low(measurement);
        String high = numbers.high(measurement);
        return runs == 0
                ? words.say("hypothesis.observation.margin", value, low, high)
                : words.say("hypothesis.observation.runs-with-margin", value, low, high, runs);
    }

    static String withUnit(String number, String unit) {
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
