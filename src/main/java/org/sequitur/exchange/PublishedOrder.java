package org.sequitur.exchange;

import java.util.Comparator;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Writes the properties of each wire type in the order in which the contract lists them, on every JDK. */
final class PublishedOrder extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;
    private final transient Contract contract;

    private PublishedOrder(Contract contract) {
        this.contract = contract;
    }

    static JsonMapper mapper(Contract contract) {
        SimpleModule module = new SimpleModule("published order");
        module.setSerializerModifier(new PublishedOrder(contract));
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .addModule(module)
                .build();
    }

    @Override
    public List<BeanPropertyWriter> orderProperties(
            SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> properties) {
        List<String> order = contract.properties(bean.getBeanClass().getSimpleName());
        return properties.stream()
                .sorted(Comparator.comparingInt((BeanPropertyWriter p) -> order.indexOf(p.getName()))
                        .thenComparing(BeanPropertyWriter::getName))
                .toList();
    }
}
