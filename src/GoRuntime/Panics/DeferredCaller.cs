// Decides whether recover() was called by the deferred function itself. Only runs while a deferred function runs for a panic, so
// walking the stack is affordable there.

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace GoRuntime;

internal static class DeferredCaller
{
    private static readonly ConcurrentDictionary<MethodInfo, bool> Forwards = new();
    private static readonly Dictionary<short, OpCode> Opcodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => code.Value);

    /// <summary>
    /// True if the function that has called <c>recover()</c> is <paramref name="deferred"/>, or is called by it and it does nothing
    /// else than to call it.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsCallerOfRecover(Delegate deferred)
    {
        var frames = new StackTrace(2, false).GetFrames();
        var i = 0;
        while (i < frames.Length && IsRecover(frames[i].GetMethod()))
        {
            i++;
        }

        if (i == frames.Length)
        {
            return false;
        }

        var caller = frames[i].GetMethod();
        var method = deferred.Method;
        if (caller == null || IsDeferring(caller) || IsBodyOf(caller, method))
        {
            return true;
        }

        if (!Forwards.GetOrAdd(method, static m => OnlyForwards(m)))
        {
            return false;
        }

        // The frame of the delegate itself is missing if it ended in a tail call.
        for (i++; i < frames.Length; i++)
        {
            var outer = frames[i].GetMethod();
            if (outer == null || IsMachinery(outer, caller))
            {
                continue;
            }

            return IsBodyOf(outer, method) || IsDeferring(outer) || IsRunLoop(outer);
        }

        return true;
    }

    private static bool IsDeferring(MethodBase method) =>
        method.DeclaringType == typeof(DeferFrame) || method.DeclaringType == typeof(DeferScope);

    private static bool IsRecover(MethodBase? method) =>
        method != null
            && (method.DeclaringType == typeof(Recovery)
            || (method.DeclaringType == typeof(Builtins) && method.Name == nameof(Builtins.recover)));

    // The method itself, or the MoveNext of its state machine.
    private static bool IsBodyOf(MethodBase frame, MethodInfo method)
    {
        if (frame.MetadataToken == method.MetadataToken && frame.Module == method.Module)
        {
            return true;
        }

        var machine = method.GetCustomAttribute<AsyncStateMachineAttribute>()?.StateMachineType;
        return machine != null && frame.DeclaringType is { } type && Definition(type) == Definition(machine);
    }

    // Between an async method's MoveNext and the method that called it: the builder, and the method's stub.
    private static bool IsMachinery(MethodBase frame, MethodBase below) =>
        frame.Name == "Start" && frame.DeclaringType?.Name.StartsWith("GoTaskMethodBuilder", StringComparison.Ordinal) == true
        || (frame is MethodInfo stub && below.Name == "MoveNext" && IsBodyOf(below, stub));

    private static bool IsRunLoop(MethodBase frame) =>
        frame.Name == nameof(Continuation.Run) && frame.Module == typeof(Continuation).Module;

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    // True for a body that loads values, through pointers too, and makes one call.
    private static bool OnlyForwards(MethodInfo method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray();
        if (il == null)
        {
            return false;
        }

        var calls = 0;
        for (var at = 0; at < il.Length;)
        {
            var value = il[at] == 0xFE ? unchecked((short)(0xFE00 | il[at + 1])) : il[at];
            at += il[at] == 0xFE ? 2 : 1;
            var code = Opcodes[value];
            if (code.FlowControl == FlowControl.Call)
            {
                var callee = method.Module.ResolveMethod(BitConverter.ToInt32(il, at),
                    method.DeclaringType?.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null);
                calls += callee!.Name is "op_Implicit" or "get_Value" ? 0 : 1;
            }
            else if (code.FlowControl is not (FlowControl.Next or FlowControl.Return or FlowControl.Meta)
                && code.Value != OpCodes.Br_S.Value)
            {
                return false;
            }

            if (code.OperandType == OperandType.InlineSwitch)
            {
                return false;
            }

            at += OperandSize(code.OperandType);
        }

        return calls == 1;
    }

    private static int OperandSize(OperandType type) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}
