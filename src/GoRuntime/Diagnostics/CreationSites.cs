// Where a goroutine was made, found when somebody asks: a go statement leaves `ldftn F` and a call of Go.Run (or of a Go method
// of the libraries) in the IL of the function it stands in. So making a goroutine need not note where it was done.

using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>A go statement: the method it is in and the IL offset of its call.</summary>
internal readonly record struct CreationSite(MethodBase Creator, int Offset);

internal static class CreationSites
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Dictionary<Module, Dictionary<int, List<CreationSite>>> Modules = [];
    private static readonly OpCode[] OneByte = new OpCode[256];
    private static readonly OpCode[] TwoByte = new OpCode[256];

    static CreationSites()
    {
        foreach (var field in typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var code = (OpCode)field.GetValue(null)!;
            (code.Size == 1 ? OneByte : TwoByte)[(byte)code.Value] = code;
        }
    }

    /// <summary>The go statements that start a function; empty if none names it.</summary>
    /// <param name="entry">The function, or the MoveNext of its state machine.</param>
    public static IReadOnlyList<CreationSite> Of(MethodBase entry)
    {
        var function = KickoffOf(entry);
        lock (Modules)
        {
            if (!Modules.TryGetValue(function.Module, out var sites))
            {
                sites = Scan(function.Module);
                Modules.Add(function.Module, sites);
            }

            return sites.TryGetValue(function.MetadataToken, out var found) ? found : OfForwarders(function, sites);
        }
    }

    // A go statement with a method of an interface or of a pointer names a method that calls the function in its turn.
    private static List<CreationSite> OfForwarders(MethodBase function, Dictionary<int, List<CreationSite>> sites)
    {
        var found = new List<CreationSite>();
        foreach (var (token, list) in sites)
        {
            if (Resolve(list[0].Creator, token) is { } named && named.Name == function.Name && (named.IsAbstract || Calls(named, function)))
            {
                found.AddRange(list);
            }
        }

        return found;
    }

    private static bool Calls(MethodBase caller, MethodBase function)
    {
        var il = caller.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < il.Length;)
        {
            var operation = Decode(il, ref at);
            if ((operation == OpCodes.Call || operation == OpCodes.Callvirt) && Resolve(caller, Operand(il, at)) is { } called
                && called.Module == function.Module && called.MetadataToken == function.MetadataToken)
            {
                return true;
            }

            at += OperandSize(operation, il, at);
        }

        return false;
    }

    /// <summary>The method a state machine was made of; any other method itself.</summary>
    public static MethodBase KickoffOf(MethodBase method)
    {
        if (method.Name != "MoveNext" || method.DeclaringType is not { DeclaringType: { } outer } machine
            || !typeof(IAsyncStateMachine).IsAssignableFrom(machine))
        {
            return method;
        }

        foreach (var candidate in outer.GetMethods(Declared))
        {
            if (candidate.GetCustomAttribute<AsyncStateMachineAttribute>()?.StateMachineType.MetadataToken == machine.MetadataToken)
            {
                return candidate;
            }
        }

        return method;
    }

    private static Dictionary<int, List<CreationSite>> Scan(Module module)
    {
        var sites = new Dictionary<int, List<CreationSite>>();
        foreach (var type in TypesOf(module))
        {
            foreach (var method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
            {
                if (method.GetMethodBody()?.GetILAsByteArray() is { } il && NamesFunction(il))
                {
                    Scan(method, il, sites);
                }
            }
        }

        return sites;
    }

    // A quick look for ldftn and ldvirtftn.
    private static bool NamesFunction(ReadOnlySpan<byte> il) =>
        il.IndexOf([(byte)0xFE, (byte)0x06]) >= 0 || il.IndexOf([(byte)0xFE, (byte)0x07]) >= 0;

    private static Type[] TypesOf(Module module)
    {
        try
        {
            return module.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            // A type whose base is missing has started no goroutine.
            return e.Types.OfType<Type>().ToArray();
        }
    }

    private static void Scan(MethodBase method, byte[] il, Dictionary<int, List<CreationSite>> sites)
    {
        var functions = new List<int>();
        for (var at = 0; at < il.Length;)
        {
            var start = at;
            var operation = Decode(il, ref at);
            if (operation == OpCodes.Ldftn || operation == OpCodes.Ldvirtftn)
            {
                if (Resolve(method, Operand(il, at)) is { } function && function.Module == method.Module)
                {
                    functions.Add(function.MetadataToken);
                }
            }
            else if (functions.Count != 0 && (operation == OpCodes.Call || operation == OpCodes.Callvirt)
                && Resolve(method, Operand(il, at)) is { } called && StartsGoroutine(called))
            {
                foreach (var token in functions)
                {
                    if (!sites.TryGetValue(token, out var list))
                    {
                        sites.Add(token, list = []);
                    }

                    list.Add(new CreationSite(method, start));
                }

                functions.Clear();
            }

            at += OperandSize(operation, il, at);
        }
    }

    // Go.Run, and the methods that are called as Go's are: WaitGroup.Go and its kind.
    private static bool StartsGoroutine(MethodBase method) =>
        method.Name == "Run" && method.DeclaringType == typeof(Go)
        || method.Name == "Go" && method.DeclaringType?.Assembly.GetName().Name is "GoSync" or "GoStd";

    private static MethodBase? Resolve(MethodBase caller, int token)
    {
        try
        {
            var ofType = caller.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
            var ofMethod = caller.IsGenericMethod ? caller.GetGenericArguments() : null;
            return caller.Module.ResolveMethod(token, ofType, ofMethod);
        }
        catch (Exception e)
            when (e is ArgumentException or BadImageFormatException or TypeLoadException or MissingMemberException or IOException)
        {
            // It refers to something that is not there; it has not been called.
            return null;
        }
    }

    private static OpCode Decode(byte[] il, ref int at)
    {
        var code = il[at++];
        return code == 0xFE ? TwoByte[il[at++]] : OneByte[code];
    }

    private static int Operand(byte[] il, int at) => BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(at));

    private static int OperandSize(OpCode operation, byte[] il, int at) => operation.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * Operand(il, at),
        _ => 4,
    };
}
