// Before main: compiles the program's own methods, as far as that is soon done.
//
// Go programs are compiled when they start, and rely on it: a goroutine is at its first Sleep or Lock within microseconds of
// its go statement. Compiled one by one when they are first called, methods take a thousand times as long, and goroutines that
// start at the same moment get milliseconds apart. Most of the methods of a small program run anyway.

using System.Reflection;
using System.Runtime.CompilerServices;

namespace GoRuntime;

internal static class Precompilation
{
    private const long Budget = 30_000_000;
    private const BindingFlags All =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static Module? _done;

    /// <summary>
    /// Compiles what is in the module of <paramref name="main"/>; stops when it has taken 30 ms. A program that may use sockets, watchers
    /// of files or the like is compiled as it runs.
    /// </summary>
    public static void Run(Delegate main)
    {
        if (!RuntimeFeature.IsDynamicCodeCompiled || main.Method.Module == _done)
        {
            return;
        }

        _done = main.Method.Module;
        var end = Clock.System.Now + Budget;
        var references = _done.Assembly.GetReferencedAssemblies();
        foreach (var name in references)
        {
            // What a library does to be ready when it is first called, it does now.
            if (name.Name is "GoSync" or "GoStd")
            {
                RuntimeHelpers.RunModuleConstructor(Assembly.Load(name).ManifestModule.ModuleHandle);
            }
        }

        // To compile a method loads what it mentions, and from the day these are loaded no deadlock can be told.
        if (references.Any(static name => OutsideWakers.IsService(name.Name)))
        {
            return;
        }

        foreach (var type in _done.GetTypes())
        {
            if (type.ContainsGenericParameters || Clock.System.Now > end)
            {
                continue;
            }

            foreach (var method in type.GetMembers(All).OfType<MethodBase>())
            {
                Compile(method);
            }

            if (type.IsValueType && typeof(IAsyncStateMachine).IsAssignableFrom(type))
            {
                CompileTask(type);
            }
        }
    }

    /// <summary>Never called: what it names is compiled ahead of time in the library's image, these instances being the most
    /// frequent.</summary>
    internal static void NameInstances()
    {
        Builtins.append(default(Slice<GoString>), default(GoString));
        Builtins.append(default(Slice<long>), 0);
    }

    // What the builder does with a state machine, up to its first suspension and after it.
    private static void CompileTask(Type machine)
    {
        var builder = machine.GetField("<>t__builder", All)?.FieldType;
        if (builder == null || builder.Assembly != typeof(Precompilation).Assembly)
        {
            return;
        }

        Compile(builder.GetMethod(nameof(GoTaskMethodBuilder.Start))!.MakeGenericMethod(machine));
        var onAwait = builder.GetMethod(nameof(GoTaskMethodBuilder.AwaitUnsafeOnCompleted))!;
        foreach (var awaiter in machine.GetFields(All).Select(field => field.FieldType).Distinct())
        {
            if (typeof(ICriticalNotifyCompletion).IsAssignableFrom(awaiter))
            {
                Compile(onAwait.MakeGenericMethod(awaiter, machine));
            }
        }

        var box = builder.IsGenericType
            ? typeof(StateMachineBox<,>).MakeGenericType(machine, builder.GenericTypeArguments[0])
            : typeof(StateMachineBox<>).MakeGenericType(machine);
        Compile(box.GetConstructors()[0]);
        Compile(box.GetMethod(nameof(Continuation.Run))!);
    }

    private static void Compile(MethodBase method)
    {
        // Delegates' methods and imported ones have no code of ours.
        const MethodImplAttributes notCompiled = MethodImplAttributes.CodeTypeMask | MethodImplAttributes.InternalCall;
        var isCompiled = (method.MethodImplementationFlags & notCompiled) == MethodImplAttributes.IL
            && (method.Attributes & (MethodAttributes.Abstract | MethodAttributes.PinvokeImpl)) == 0;
        if (isCompiled && !method.ContainsGenericParameters)
        {
            RuntimeHelpers.PrepareMethod(method.MethodHandle, method.DeclaringType is { IsGenericType: true } || method.IsGenericMethod
                ? Instantiation(method)
                : null);
        }
    }

    private static RuntimeTypeHandle[] Instantiation(MethodBase method) =>
        [.. (method.DeclaringType?.GenericTypeArguments ?? []).Concat(method.IsGenericMethod ? method.GetGenericArguments() : [])
            .Select(type => type.TypeHandle)];
}
