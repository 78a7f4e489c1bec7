package org.hypothesisstories.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import org.hypothesisstories.workbench.db.Database;

/**
 * The service over an entity manager. The manager has the service's methods under the same names, so that only two things are left
 * to do: transactions are the workbench's, and an SQLException comes out as Jira wraps it.
 */
final class ManagedActiveObjects implements InvocationHandler {
    private final EntityManager entities;
    private final Database database;

    private ManagedActiveObjects(EntityManager entities, Database database) {
        this.entities = entities;
        this.database = database;
    }

    static ActiveObjects over(EntityManager entities, Database database) {
        return proxy(new ManagedActiveObjects(entities, database));
    }

    static ActiveObjects proxy(InvocationHandler handler) {
        return (ActiveObjects) Proxy.newProxyInstance(ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, handler);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (arguments != null && arguments.length == 1 && arguments[0] instanceof TransactionCallback<?> work) {
            return database.inTransaction(work::doInTransaction);
        }
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        try {
            return EntityManager.class.getMethod(method.getName(), method.getParameterTypes()).invoke(entities, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException refused ? new ActiveObjectsException(refused) : e.getCause();
        }
    }
}
