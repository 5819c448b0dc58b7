/** The rules of recognition as data, each set with its source and the time it was in force. */
@NullMarked
package cn.techexchange.registry.rulepack;

import org.jspecify.annotations.NullMarked;
