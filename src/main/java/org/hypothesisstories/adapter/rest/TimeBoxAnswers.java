package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.BoxWords;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.application.forecast.ForeseeTimeBox;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.ReadExtension;
import org.hypothesisstories.application.forecast.TimeBoxForecast;
import org.hypothesisstories.application.TimeBoxView;
import org.hypothesisstories.domain.timebox.Budget;

/** The part of a hypothesis' answer that is about its time. */
public class TimeBoxAnswers {
    private final ForeseeTimeBox foreseeTimeBox;
    private final ReadExtension readExtension;

    public TimeBoxAnswers(ForeseeTimeBox foreseeTimeBox, ReadExtension readExtension) {
        this.foreseeTimeBox = foreseeTimeBox;
        this.readExtension = readExtension;
    }

    Map<String, Object> of(HypothesisView view, Reader reader) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("budget", view.hypothesis().budget().map(Budget::text).orElse(null));
        json.put("budgetText", view.hypothesis().budget().map(budget -> BudgetWords.of(budget, reader.words())).orElse(null));
        json.put("timeBox", view.box().map(box -> box(view, box, reader)).orElse(null));
        json.put("agreement", view.agreement().map(new AgreementJson(reader)::of).orElse(null));
        json.put("moreTime", new ExtensionJson(reader).view(readExtension.read(view, reader.actor())));
        return json;
    }

    private Map<String, Object> box(HypothesisView view, TimeBoxView box, Reader reader) {
        TimeBoxForecast forecast = foreseeTimeBox.of(box.box(), view.readAt());
        BoxWords words = new BoxWords(reader.words(), reader.dates());
        Map<String, Object> json = new TimeBoxJson(words, reader.dates(), forecast.calendar()).of(box);
        json.put("countdown", new CountdownJson(reader).of(forecast));
        return json;
    }
}
