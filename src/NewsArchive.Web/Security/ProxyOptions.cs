using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace NewsArchive.Web.Security;

/// <summary>
/// Settings of the section <c>Proxy</c>. Forwarded headers decide what the program takes for the visitor's address and for
/// the scheme, so they are believed from the listed proxies only, and by default from none.
/// </summary>
internal sealed class ProxyOptions
{
    public const string Section = "Proxy";

    internal const string Rule = "Proxy:Addresses must be IP addresses, for example 127.0.0.1.";

    public IList<string> Addresses { get; set; } = [];

    internal bool AreValid => Addresses.All(address => IPAddress.TryParse(address, out _));

    internal void Apply(ForwardedHeadersOptions forwarded)
    {
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        forwarded.ForwardedHeaders = Addresses.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var address in Addresses)
            forwarded.KnownProxies.Add(IPAddress.Parse(address));
    }
}
