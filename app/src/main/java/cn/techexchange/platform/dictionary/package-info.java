/** Code lists that the district did not invent. */
@NullMarked
package cn.techexchange.platform.dictionary;

import org.jspecify.annotations.NullMarked;
