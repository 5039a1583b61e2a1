using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Pdf.Metadata;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Tests.Metadata;

public sealed class MetadataTests
{
    [Fact]
    public void The_packet_is_well_formed_whatever_the_title_holds()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var title = "<&>\"']]>" + new string([.. Enumerable.Range(0, 30).Select(_ => (char)random.Next(0x10000))]);
            var information = new DocumentInformation(title, title, title, new DateTime(2021, 1, 22, 9, 30, 0, DateTimeKind.Utc));
            var objects = new IndirectObjects();
            XmpMetadata.Write(objects, information);
            var packet = XDocument.Parse(Packet(objects));
            Assert.Equal(information.Title, packet.Descendants().First(element => element.Name.LocalName == "title").Value);
        }
    }

    [Fact]
    public void Both_kinds_of_metadata_have_the_same_date_to_the_second()
    {
        var information = new DocumentInformation("T", "A", "S", new DateTime(2021, 1, 22, 9, 30, 0, 999, DateTimeKind.Utc));
        var objects = new IndirectObjects();
        XmpMetadata.Write(objects, information);
        information.Write(objects);
        Assert.Contains("<xmp:CreateDate>2021-01-22T09:30:00Z<", Packet(objects), StringComparison.Ordinal);
        Assert.Contains("/CreationDate(D:20210122093000Z)/ModDate(D:20210122093000Z)",
            Encoding.Latin1.GetString(objects.Bodies[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_profile_is_an_ICC_profile_of_its_own_length()
    {
        var profile = SrgbProfile.Bytes;
        Assert.Equal(profile.Length, BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        for (var tag = 0; tag < BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(128)); tag++)
        {
            var entry = profile.AsSpan(132 + 12 * tag);
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(entry[4..]), BinaryPrimitives.ReadInt32BigEndian(entry[8..]));
            Assert.Equal(0, offset % 4);
            Assert.InRange(offset + length, 0, profile.Length);
        }
    }

    private static string Packet(IndirectObjects objects)
    {
        var stream = Encoding.UTF8.GetString(objects.Bodies[0]);
        var start = stream.IndexOf("<x:xmpmeta", StringComparison.Ordinal);
        return stream[start..stream.IndexOf("<?xpacket end", StringComparison.Ordinal)];
    }
}
