package org.hypothesisstories.adapter.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.CountdownWords;
import org.hypothesisstories.application.forecast.TimeBoxForecast;
import org.hypothesisstories.domain.timebox.TimeSpan;

/** All that a page needs to count a time box down by itself; durations are whole seconds in the measure of the box. */
final class CountdownJson {
    private final Reader reader;

    CountdownJson(Reader reader) {
        this.reader = reader;
    }

    Map<String, Object> of(TimeBoxForecast forecast) {
        CountdownWords words = new CountdownWords(reader.words(), reader.dates());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("readAt", forecast.readAt().toString());
        json.put("grantedSeconds", forecast.reading().granted().toSeconds());
        json.put("grantedText", words.granted(forecast));
        json.put("remainingSeconds", forecast.reading().remaining().toSeconds());
        json.put("daySeconds", CountdownWords.day(forecast).toSeconds());
        json.put("criticalFromSeconds", forecast.outlook().criticalFrom().map(Duration::toSeconds).orElse(null));
        json.put("critical", forecast.outlook().critical());
        json.put("counting", forecast.outlook().counting().stream().map(span -> span(span, words.begins(span, forecast))).toList());
        json.put("whole", forecast.outlook().whole());
        json.put("restsUntil", forecast.outlook().restsUntil(forecast.readAt()).map(Instant::toString).orElse(null));
        json.put("restsText", words.rests(forecast).orElse(null));
        json.put("endsText", words.ends(forecast).orElse(null));
        json.put("countsText", words.counts(forecast));
        return json;
    }

    private static Map<String, Object> span(TimeSpan span, String begins) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", span.from().toString());
        json.put("fromText", begins);
        json.put("to", span.to().toString());
        return json;
    }
}
