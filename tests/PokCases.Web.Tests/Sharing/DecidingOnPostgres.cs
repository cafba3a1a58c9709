using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sharing;

public sealed class DecidingOnPostgres(TestHost<OnPostgres> host) : DecidingTests<OnPostgres>(host);
