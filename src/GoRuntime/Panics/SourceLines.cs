// File and line of a place in a method, from the portable PDB beside or inside its assembly; also where a suspended async
// method waits. Only used to print reports.

using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace GoRuntime;

internal static class SourceLines
{
    // Portable PDB format, "Async Method Stepping Information".
    private static readonly Guid AsyncStepping = new("54FD2AC5-E925-401A-9C2A-F94F171072F8");
    private static readonly Dictionary<Module, MetadataReader?> Readers = [];

    /// <summary>File and line of an IL offset of a method; null if there is no PDB or no line there.</summary>
    public static (string File, int Line)? Find(MethodBase method, int offset)
    {
        if (ReaderOf(method.Module) is not { } reader)
        {
            return null;
        }

        var best = default(SequencePoint?);
        foreach (var point in reader.GetMethodDebugInformation(HandleOf(method)).GetSequencePoints())
        {
            if (!point.IsHidden && (best == null || point.Offset <= offset))
            {
                best = point;
            }
        }

        return best is { } found ? (reader.GetString(reader.GetDocument(found.Document).Name), found.StartLine) : null;
    }

    /// <summary>File and line where a function begins; of an async one, where its body does.</summary>
    public static (string File, int Line)? FindStart(MethodBase function)
    {
        var machine = function.GetCustomAttribute<AsyncStateMachineAttribute>()?.StateMachineType;
        return Find(machine?.GetMethod("MoveNext", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public) ?? function, 0);
    }

    /// <summary>File and line of the <c>await</c> at which a state machine waits in a state.</summary>
    public static (string File, int Line)? FindAwait(MethodBase moveNext, int state) =>
        OffsetOfAwait(moveNext, state) is { } offset ? Find(moveNext, offset) : null;

    /// <summary>The IL offset of the <c>await</c> at which a state machine waits in a state; null if it is not known.</summary>
    public static int? OffsetOfAwait(MethodBase moveNext, int state)
    {
        if (state < 0 || ReaderOf(moveNext.Module) is not { } reader)
        {
            return null;
        }

        foreach (var handle in reader.GetCustomDebugInformation(MethodDefinitionOf(moveNext)))
        {
            var information = reader.GetCustomDebugInformation(handle);
            if (reader.GetGuid(information.Kind) != AsyncStepping)
            {
                continue;
            }

            var blob = reader.GetBlobReader(information.Value);
            blob.ReadUInt32();
            for (var i = 0; blob.RemainingBytes > 0; i++)
            {
                var yield = blob.ReadUInt32();
                blob.ReadUInt32();
                blob.ReadCompressedInteger();
                if (i == state)
                {
                    return (int)yield;
                }
            }
        }

        return null;
    }

    private static MethodDefinitionHandle MethodDefinitionOf(MethodBase method) =>
        MetadataTokens.MethodDefinitionHandle(method.MetadataToken & 0xFFFFFF);

    private static MethodDebugInformationHandle HandleOf(MethodBase method) => MethodDefinitionOf(method).ToDebugInformationHandle();

    private static MetadataReader? ReaderOf(Module module)
    {
        lock (Readers)
        {
            if (!Readers.TryGetValue(module, out var reader))
            {
                reader = Open(module);
                Readers[module] = reader;
            }

            return reader;
        }
    }

    private static MetadataReader? Open(Module module)
    {
        var path = module.Assembly.Location;
        try
        {
            if (path.Length == 0)
            {
                return OpenInMemory(module);
            }

            using var image = File.Exists(path) ? new PEReader(File.OpenRead(path)) : null;
            return image?.TryOpenAssociatedPortablePdb(path, static p => File.Exists(p) ? File.OpenRead(p) : null, out var provider,
                out _) == true
                ? provider!.GetMetadataReader()
                : null;
        }
        catch (Exception e) when (e is BadImageFormatException or IOException)
        {
            // A report without lines is better than none.
            return null;
        }
    }

    // An assembly in memory has no file; who loaded it leaves its bytes, symbols embedded, in the application's data.
    private static MetadataReader? OpenInMemory(Module module)
    {
        if (AppContext.GetData("GoRuntime.ProgramImage") is not byte[] bytes)
        {
            return null;
        }

        using var image = new PEReader(ImmutableArray.Create(bytes));
        var metadata = image.GetMetadataReader();
        if (metadata.GetGuid(metadata.GetModuleDefinition().Mvid) != module.ModuleVersionId)
        {
            return null;
        }

        foreach (var entry in image.ReadDebugDirectory())
        {
            if (entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
            {
                return image.ReadEmbeddedPortablePdbDebugDirectoryData(entry).GetMetadataReader();
            }
        }

        return null;
    }
}
