package org.sequitur.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles checked rules. One build at a time in the whole process: the engine's builder shares state. */
final class Compiler {
    private static final Object ONE_AT_A_TIME = new Object();
    private static final String CLASS = ".class";
    private static final List<CompiledSets> BUILT =
            ServiceLoader.load(CompiledSets.class, Compiler.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private Compiler() {}

    /** The compiled set, taken as it was built if it is one of those; an empty list of rules gives one that never matches. */
    static StageSet compile(String packageName, List<Rule> rules) {
        if (rules.isEmpty()) {
            return new StageSet(rules, null);
        }
        String text = DrlWriter.write(packageName, rules);
        try {
            CompiledSet compiled = built(Digests.of(text)).orElseGet(() -> build(packageName, text));
            StageSet set = new StageSet(rules, KieBaseBuilder.createKieBaseFromModel(model(compiled)));
            set.requireAllRules(packageName);
            return set;
        } catch (Exception | LinkageError | StackOverflowError e) {
            throw new CheckedRuleNotCompiled(packageName, e);
        }
    }

    /** What the engine makes of this text. */
    static CompiledSet build(String packageName, String text) {
        synchronized (ONE_AT_A_TIME) {
            KieServices kie = KieServices.Factory.get();
            // The same id on every build: a new one each time would keep every old module in memory.
            ReleaseId release = kie.newReleaseId("org.sequitur", "rules", "1");
            KieFileSystem files = kie.newKieFileSystem();
            files.generateAndWritePomXML(release);
            files.write("src/main/resources/" + packageName.replace('.', '/') + "/rules.drl", text);
            KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw new IllegalStateException(
                        String.valueOf(builder.getResults().getMessages(Message.Level.ERROR)));
            }
            return compiledSet(packageName, (InternalKieModule) builder.getKieModule());
        }
    }

    private static CompiledSet compiledSet(String packageName, InternalKieModule module) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(CLASS) && file.startsWith(packageName.replace('.', '/'))) {
                classes.put(file.substring(0, file.length() - CLASS.length()).replace('/', '.'), module.getBytes(file));
            }
        }
        Classes loader = new Classes(classes);
        String model = classes.keySet().stream()
                .filter(loader::isModel)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the engine made no model of " + packageName));
        return new CompiledSet(model, classes);
    }

    private static Optional<CompiledSet> built(String digest) {
        return BUILT.stream().flatMap(b -> b.of(digest).stream()).findFirst();
    }

    private static Model model(CompiledSet compiled) throws ReflectiveOperationException {
        Class<?> model = new Classes(compiled.classes()).loadClass(compiled.model());
        return (Model) model.getDeclaredConstructor().newInstance();
    }

    /**
     * The classes of one set, which go with it when nobody uses it any more. They are not looked for elsewhere first: there
     * are thousands, and to search a jar of jars for each in vain takes longer than everything else here.
     */
    private static final class Classes extends ClassLoader {
        private final SortedMap<String, byte[]> bytes;

        Classes(SortedMap<String, byte[]> bytes) {
            super(Compiler.class.getClassLoader());
            this.bytes = bytes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!bytes.containsKey(name)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] found = bytes.get(name);
            if (found == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, found, 0, found.length);
        }

        boolean isModel(String name) {
            try {
                return Model.class.isAssignableFrom(loadClass(name));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The engine refused what our check had passed: our fault, not the author's. */
    static final class CheckedRuleNotCompiled extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        CheckedRuleNotCompiled(String packageName, Throwable cause) {
            super("the engine refused the checked rules of " + packageName, cause);
        }
    }
}
