// The pointer *strings.Builder as the interfaces it implements.
using GoRuntime;

namespace GoStd;

public static partial class strings
{
    [MethodPtr(typeof(BuilderPtr))]
    public partial struct Builder;

    /// <summary>A pointer to a <see cref="Builder"/>.</summary>
    public sealed class BuilderPtr : MethodPtr<Builder>, io.Writer, io.StringWriter, io.ByteWriter, fmt.Stringer
    {
        public BuilderPtr()
        {
        }

        public BuilderPtr(Builder value) : base(value)
        {
        }

        public GoString String() => Value.String();

        public (long n, error? err) Write(Slice<byte> p) => Value.Write(p);

        public error? WriteByte(byte c) => Value.WriteByte(c);

        public (long n, error? err) WriteString(GoString s) => Value.WriteString(s);
    }
}
