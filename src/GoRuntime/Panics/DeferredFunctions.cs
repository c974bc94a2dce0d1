// The types of the functions that a DeferScope calls with variables of the function around them.

namespace GoRuntime;

/// <summary>A deferred function that uses variables of the function around it.</summary>
public delegate void Deferred<T>(ref T argument);

/// <inheritdoc cref="Deferred{T}"/>
public delegate void Deferred<T1, T2>(ref T1 argument1, ref T2 argument2);

/// <inheritdoc cref="Deferred{T}"/>
public delegate void Deferred<T1, T2, T3>(ref T1 argument1, ref T2 argument2, ref T3 argument3);

/// <inheritdoc cref="Deferred{T}"/>
public delegate void Deferred<T1, T2, T3, T4>(ref T1 argument1, ref T2 argument2, ref T3 argument3, ref T4 argument4);

/// <summary>A deferred function that may recover, and uses variables of the function around it.</summary>
public delegate void RecoveringDeferred(ref DeferScope scope);

/// <inheritdoc cref="RecoveringDeferred"/>
public delegate void RecoveringDeferred<T>(ref DeferScope scope, ref T argument);

/// <inheritdoc cref="RecoveringDeferred"/>
public delegate void RecoveringDeferred<T1, T2>(ref DeferScope scope, ref T1 argument1, ref T2 argument2);

/// <inheritdoc cref="RecoveringDeferred"/>
public delegate void RecoveringDeferred<T1, T2, T3>(ref DeferScope scope, ref T1 argument1, ref T2 argument2, ref T3 argument3);

/// <inheritdoc cref="RecoveringDeferred"/>
public delegate void RecoveringDeferred<T1, T2, T3, T4>(
    ref DeferScope scope, ref T1 argument1, ref T2 argument2, ref T3 argument3, ref T4 argument4);
