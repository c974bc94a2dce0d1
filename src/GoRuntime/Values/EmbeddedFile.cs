// Files that an assembly carries as resources: what Go's //go:embed makes of variables.

namespace GoRuntime;

/// <summary>Reads the resources of assemblies as Go values.</summary>
public static class EmbeddedFile
{
    /// <summary>The content of a file as a string.</summary>
    /// <param name="owner">A type of the assembly that has the file as a resource.</param>
    /// <param name="name">The resource's name.</param>
    /// <exception cref="FileNotFoundException">The assembly has no such resource.</exception>
    public static GoString Text(Type owner, string name) => GoString.FromBytes(Read(owner, name));

    /// <summary>The content of a file.</summary>
    /// <param name="owner">A type of the assembly that has the file as a resource.</param>
    /// <param name="name">The resource's name.</param>
    /// <exception cref="FileNotFoundException">The assembly has no such resource.</exception>
    public static Slice<byte> Bytes(Type owner, string name) => new(Read(owner, name));

    private static byte[] Read(Type owner, string name)
    {
        using var stream = owner.Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"{owner.Assembly.GetName().Name} has no resource named {name}");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
