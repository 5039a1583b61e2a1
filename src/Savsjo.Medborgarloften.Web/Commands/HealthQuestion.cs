using System.Net;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>healthcheck: for a container without curl; asks the running server on this machine whether it is ready.</summary>
public static class HealthQuestion
{
    private const string DefaultPort = "8080";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Exit code 0 when it is ready.</summary>
    public static async Task<int> Ask(WebApplication app)
    {
        using var client = new HttpClient { Timeout = Patience };
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(ServerAddress(app.Configuration), Rooms.Health + "/ready"));
        // AllowedHosts lets the site's own name through, not necessarily "localhost".
        question.Headers.Host = new Uri(app.Services.GetRequiredService<Installation>().Municipality.PublicAddress).Host;
        try
        {
            using var answer = await client.SendAsync(question);
            return answer.StatusCode == HttpStatusCode.OK ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }

    /// <summary>Where the server listens, by the same settings as the server reads; a wildcard is this machine.</summary>
    private static Uri ServerAddress(IConfiguration configuration)
    {
        var address = configuration["URLS"]?.Split(';')
            .FirstOrDefault(url => url.StartsWith("http://", StringComparison.OrdinalIgnoreCase));
        if (address is null)
            return new($"http://localhost:{configuration["HTTP_PORTS"]?.Split(';')[0] ?? DefaultPort}");
        var binding = BindingAddress.Parse(address);
        return new($"http://{(binding.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "localhost" : binding.Host)}:{binding.Port}");
    }
}
