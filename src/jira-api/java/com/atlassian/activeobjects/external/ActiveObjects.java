package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

public interface ActiveObjects {
    void migrate(Class<? extends RawEntity<?>>... type);
    void flushAll();
    void flush(RawEntity<?>... rawEntity);
    <T extends RawEntity<K>, K> T[] get(Class<T> type, K... value);
    <T extends RawEntity<K>, K> T get(Class<T> type, K value);
    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... dBParam);
    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> map);
    void delete(RawEntity<?>... rawEntity);
    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String text, Object... value);
    <T extends RawEntity<K>, K> T[] find(Class<T> type);
    <T extends RawEntity<K>, K> T[] find(Class<T> type, String text, Object... value);
    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);
    <T extends RawEntity<K>, K> T[] find(Class<T> type, String text, Query query);
    <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String text, String text2, Object... value);
    <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> entityStreamCallback);
    <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> entityStreamCallback);
    <K> int count(Class<? extends RawEntity<K>> type);
    <K> int count(Class<? extends RawEntity<K>> type, String text, Object... value);
    <K> int count(Class<? extends RawEntity<K>> type, Query query);
    <T> T executeInTransaction(TransactionCallback<T> transactionCallback);
}
