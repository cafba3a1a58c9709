using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class LeadTransferOnPostgres(TestHost<OnPostgres> host) : LeadTransferTests<OnPostgres>(host);
