package org.sequitur.rulebook;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns methods without arguments into functions: rules read fields far too often for reflection. */
final class Accessors {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType GENERAL = MethodType.methodType(Object.class, Object.class);

    private Accessors() {}

    @SuppressWarnings("unchecked") // a function is what the factory was asked for
    static Function<Object, @Nullable Object> of(Method method) {
        try {
            MethodHandle handle = LOOKUP.unreflect(method);
            MethodType boxed = handle.type().wrap();
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            LOOKUP, "apply", MethodType.methodType(Function.class), GENERAL, handle, boxed)
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("no access to " + method, e);
        }
    }
}
