using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class LeadTransferOnSqlite(TestHost<OnSqlite> host) : LeadTransferTests<OnSqlite>(host);
