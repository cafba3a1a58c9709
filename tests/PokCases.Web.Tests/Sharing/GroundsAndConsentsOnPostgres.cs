using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sharing;

public sealed class GroundsAndConsentsOnPostgres(TestHost<OnPostgres> host) : GroundsAndConsentsTests<OnPostgres>(host);
