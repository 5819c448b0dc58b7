/** The technology contract before it is registered: form, amounts, documents, findings. */
@NullMarked
package cn.techexchange.registry.contract;

import org.jspecify.annotations.NullMarked;
