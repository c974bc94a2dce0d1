// Helpers that only translated code calls: what Go does by itself and C# needs a word for.
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GoRuntime;

public static partial class Builtins
{
    /// <summary>An unsigned index or length as a signed one; too large a value becomes one that no slice has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long index(ulong i) => i <= long.MaxValue ? (long)i : long.MaxValue;

    /// <summary>A struct value as a value of another type with the same fields. Go: conversion between struct types.</summary>
    public static TTo reinterpret<TFrom, TTo>(TFrom value)
        where TFrom : struct
        where TTo : struct =>
        Unsafe.As<TFrom, TTo>(ref value);

    /// <summary>Stands where Go's compiler knows that control does not come and C#'s does not: <c>throw unreachable();</c></summary>
    public static Exception unreachable() => new UnreachableException();
}
